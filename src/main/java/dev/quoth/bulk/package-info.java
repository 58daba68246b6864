/**
 * How are many articles written? By the threads of an executor, in batches, each failure reported.
 *
 * <p>Shared by all engines: {@code BulkAdd} is the run, and a {@code BatchWriter} is the engine's.
 */
@NullMarked
package dev.quoth.bulk;

import org.jspecify.annotations.NullMarked;
