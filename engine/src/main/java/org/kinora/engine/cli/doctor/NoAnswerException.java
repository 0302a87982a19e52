package org.kinora.engine.cli.doctor;

import java.time.Duration;

/** A checkup has said nothing for too long. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1;

    private final String subject;

    /** @param subject what was being tried */
    NoAnswerException(String subject, Duration patience) {
        super("it has not answered for " + patience.toSeconds() + " s");
        this.subject = subject;
    }

    String subject() {
        return subject;
    }
}
