package org.kinora.narrator.pronunciation;

/** Something in a word cannot be said; the message says what, and what to write, but not yet where. */
final class UnknownSoundException extends Exception {

    private static final long serialVersionUID = 1;

    UnknownSoundException(String message) {
        super(message);
    }
}
