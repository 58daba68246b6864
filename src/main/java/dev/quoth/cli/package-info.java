/**
 * How is a question asked without writing a program? The commands behind the script {@code quoth}.
 *
 * <p>May use every exported package. Nobody may use it, and it is not exported: it is the one place
 * of the jar that prints.
 *
 * <p>In the order of a call: {@link dev.quoth.cli.Main} chooses the {@link dev.quoth.cli.Command},
 * which reads its {@link dev.quoth.cli.Arguments} and writes to a {@link dev.quoth.cli.Terminal}.
 */
@NullMarked
package dev.quoth.cli;

import org.jspecify.annotations.NullMarked;
