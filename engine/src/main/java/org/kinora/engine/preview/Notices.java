package org.kinora.engine.preview;

/** The latest thing worth a few words, for as long as it is new. */
final class Notices {

    private static final long NANOS = 4_000_000_000L;

    private Chip chip;
    private long until;

    void say(Chip news, long now) {
        chip = news;
        until = now + NANOS;
    }

    /** Null if there is none. */
    Chip at(long now) {
        if (chip != null && now - until >= 0) {
            chip = null;
        }
        return chip;
    }

    /** How long it stays, in nanoseconds; {@link Long#MAX_VALUE} if there is none. */
    long nanosLeft(long now) {
        return chip == null ? Long.MAX_VALUE : Math.max(0, until - now);
    }
}
