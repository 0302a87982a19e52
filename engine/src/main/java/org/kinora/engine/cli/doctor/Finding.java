package org.kinora.engine.cli.doctor;

/**
 * What a checkup found of one thing.
 *
 * @param subject what it is about, in a few words
 * @param health how that is
 * @param what was found, as half a sentence
 * @param remedy what to install or do, as half a sentence; empty if nothing needs to be done
 */
public record Finding(String subject, Health health, String what, String remedy) {

    /** Of something that is as it should be. */
    public static Finding ok(String subject, String what) {
        return new Finding(subject, Health.OK, what, "");
    }

    /** Of something that nobody has to have. */
    public static Finding notHere(String subject, String what, String remedy) {
        return new Finding(subject, Health.NOT_HERE, what, remedy);
    }

    /** Of something without which films can be made, but not as well. */
    public static Finding warning(String subject, String what, String remedy) {
        return new Finding(subject, Health.WARNING, what, remedy);
    }

    /** Of something without which there is no film. */
    public static Finding missing(String subject, String what, String remedy) {
        return new Finding(subject, Health.MISSING, what, remedy);
    }
}
