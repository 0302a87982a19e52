package org.kinora.engine.cli.doctor;

/** Takes what a {@link Checkup} finds, as it comes. */
public interface Examination {

    /** Says what is tried next, in the words of a finding's subject: if it never ends, that is what did not. */
    void trying(String subject);

    /** Notes a finding. */
    void found(Finding finding);
}
