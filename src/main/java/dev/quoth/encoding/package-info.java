/**
 * Which characters are these bytes?
 *
 * <p>{@link dev.quoth.encoding.DetectedCharset} is what the first bytes tell, {@link
 * dev.quoth.encoding.CharsetLabel} what a name means on the web. For the readers of files and of
 * web pages; hidden from applications.
 */
@NullMarked
package dev.quoth.encoding;

import org.jspecify.annotations.NullMarked;
