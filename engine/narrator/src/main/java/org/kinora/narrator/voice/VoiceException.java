package org.kinora.narrator.voice;

/** The voice cannot be had, or is not what it should be. The message is one sentence: what is wrong, what to do. */
public final class VoiceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    VoiceException(String message) {
        super(message);
    }

    VoiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
