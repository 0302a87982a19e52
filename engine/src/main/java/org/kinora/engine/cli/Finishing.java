package org.kinora.engine.cli;

/** What a render waits for when no frame is being drawn here. */
enum Finishing {
    SOUND("all frames are drawn; the sound has been mixed and measured for %d s"),
    FARM("no further frame has come from the cluster for %d s"),
    COMPANIONS("the film is written; what goes beside it has been in the making for %d s");

    private final String sentence;

    Finishing(String sentence) {
        this.sentence = sentence;
    }

    /** For how long it has been done by now. */
    String sentence(long seconds) {
        return sentence.formatted(seconds);
    }
}
