package org.kinora.engine.cli.doctor;

/** How something is. */
public enum Health {
    OK("ok"),
    /** Something that nobody has to have. */
    NOT_HERE("not here"),
    /** It works, but not as it should. */
    WARNING("warning"),
    /** Without it there is no film. */
    MISSING("missing");

    private final String word;

    Health(String word) {
        this.word = word;
    }

    /** As it is printed. */
    public String word() {
        return word;
    }
}
