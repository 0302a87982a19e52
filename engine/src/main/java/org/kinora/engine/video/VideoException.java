package org.kinora.engine.video;

import java.io.IOException;

/** A picture or film that cannot be written; the message says which file, what is wrong, and what to do. */
public final class VideoException extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean aboutThePlace;

    private VideoException(String message, boolean aboutThePlace, Throwable cause) {
        super(message, cause);
        this.aboutThePlace = aboutThePlace;
    }

    VideoException(String message) {
        this(message, false, null);
    }

    VideoException(String message, Throwable cause) {
        this(message, false, cause);
    }

    /** Of a segment of a film that is not as it should be. */
    public static VideoException ofSegment(String message) {
        return new VideoException(message);
    }

    static VideoException aboutThePlace(String message) {
        return new VideoException(message, true, null);
    }

    static VideoException aboutThePlace(String message, Throwable cause) {
        return new VideoException(message, true, cause);
    }

    /** Whether the same film could be written to another place. */
    public boolean isAboutThePlace() {
        return aboutThePlace;
    }
}
