/**
 * From pictures to files. RGBA pictures and the sets of their blocks that changed come in from {@code render}; a film of
 * some kind, its sound, or a PNG still goes out. Sound, captions and chapters may accompany the pictures; what they are
 * may be known later than the first picture. A file appears under its name only when it is complete, a folder of frames
 * too. Next comes {@code output}, which drives this package frame by frame.
 */
package org.kinora.engine.video;
