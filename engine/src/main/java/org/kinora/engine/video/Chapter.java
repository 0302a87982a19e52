package org.kinora.engine.video;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of a film with a title, to which a player can jump.
 *
 * @param firstFrame counted from the file's first, 0
 * @param endFrame the frame after its last one; later than {@code firstFrame}
 */
public record Chapter(long firstFrame, long endFrame, String title) {

    public Chapter {
        requireNonNull(title, "A chapter needs a title");
        if (firstFrame < 0 || endFrame <= firstFrame) {
            throw new IllegalArgumentException("A chapter has a frame at least, not frame " + firstFrame + " to "
                    + endFrame + ": \"" + title + "\"");
        }
    }
}
