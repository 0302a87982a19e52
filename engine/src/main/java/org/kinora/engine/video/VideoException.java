package org.kinora.engine.video;

import java.io.IOException;

/** A picture or film that cannot be written; the message says which file, what is wrong, and what to do. */
public final class VideoException extends IOException {

    public VideoException(String message) {
        super(message);
    }

    public VideoException(String message, Throwable cause) {
        super(message, cause);
    }
}
