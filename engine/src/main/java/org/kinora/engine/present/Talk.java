package org.kinora.engine.present;

/**
 * Where a talk stands: a value, from which the frame that is due at any later time follows. A slide plays by the wall clock
 * and stops on its last frame, begins again if it loops, or hands over to the next.
 *
 * <p>All times are nanoseconds of {@link System#nanoTime()}, or of any clock that does not go back.
 *
 * @param slide its number, from 0
 * @param runs whether the slide plays, since {@code since}
 * @param frame of the film on which it stands, if it does not play
 */
record Talk(Deck deck, int slide, boolean runs, long since, long frame) {

    private static final long NANOS_A_SECOND = 1_000_000_000;

    Talk {
        if (slide < 0 || slide >= deck.slides().size()) {
            throw new IllegalArgumentException(
                    "There is no slide " + slide + " of " + deck.slides().size());
        }
    }

    /** Plays a slide from its beginning; a number beyond the ends means the nearest one. */
    static Talk playing(Deck deck, int slide, long now) {
        int nearest = Math.max(0, Math.min(deck.slides().size() - 1, slide));
        return new Talk(deck, nearest, true, now, deck.slides().get(nearest).first());
    }

    DeckSlide current() {
        return deck.slides().get(slide);
    }

    boolean isLast() {
        return slide == deck.slides().size() - 1;
    }

    /** The same talk, in the slide that has been reached by then: slides that go on by themselves have done so. */
    Talk at(long now) {
        Talk talk = this;
        while (talk.runs && talk.current().goesOn() && !talk.current().loops() && !talk.isLast()) {
            long end = talk.since + talk.nanosOf(talk.current().frames());
            if (now < end) {
                break;
            }
            talk = playing(deck, talk.slide + 1, end);
        }
        return talk;
    }

    /** The frame of the film to show. */
    long frameAt(long now) {
        if (!runs) {
            return frame;
        }
        long played = framesSince(now);
        return current().first()
                + (current().loops()
                        ? played % current().frames()
                        : Math.min(current().frames() - 1, played));
    }

    /** Whether the picture may change without a word of the speaker. */
    boolean isMovingAt(long now) {
        return runs
                && (current().loops()
                        || framesSince(now) < current().frames() - 1
                        || current().goesOn()
                                && !isLast()
                                && framesSince(now) < current().frames());
    }

    /** How long the frame that is due stays due; only meaningful while something moves. */
    long nanosToNextFrame(long now) {
        return since + nanosOf(framesSince(now) + 1) - now;
    }

    /** How far the slide has come, from 0 to 1. */
    double progressAt(long now) {
        return current().frames() < 2
                ? 1
                : (double) (frameAt(now) - current().first()) / (current().frames() - 1);
    }

    /** The next slide; on the last one, its end. What stands before its slide's end plays on first. */
    Talk next(long now) {
        if (standsBeforeEnd()) {
            return goingOn(now);
        }
        return isLast() ? new Talk(deck, slide, false, now, current().last()) : playing(deck, slide + 1, now);
    }

    /** Stands where it has come to; what stands already plays on. */
    Talk pauseOrGoOn(long now) {
        if (isMovingAt(now)) {
            return new Talk(deck, slide, false, now, frameAt(now));
        }
        return standsBeforeEnd() || !runs && current().loops() ? goingOn(now) : this;
    }

    private boolean standsBeforeEnd() {
        return !runs && frame < current().last();
    }

    /** As if it had played without a stop up to the frame on which it stands. */
    private Talk goingOn(long now) {
        return new Talk(
                deck,
                slide,
                true,
                now - nanosOf(frame - current().first()),
                current().first());
    }

    /** What was seen before this slide began: the end of the one before it. */
    Talk back(long now) {
        if (slide == 0) {
            return new Talk(deck, 0, false, now, current().first());
        }
        DeckSlide before = deck.slides().get(slide - 1);
        return before.loops() ? playing(deck, slide - 1, now) : new Talk(deck, slide - 1, false, now, before.last());
    }

    /** @param number of the slide, from 0; beyond the ends the nearest one */
    Talk jump(int number, long now) {
        return playing(deck, number, now);
    }

    Talk replay(long now) {
        return playing(deck, slide, now);
    }

    private long framesSince(long now) {
        // split at whole seconds: the product of nanoseconds and a broadcast rate would overflow after two days
        long elapsed = Math.max(0, now - since);
        long period = NANOS_A_SECOND * deck.rate().seconds();
        return elapsed / period * deck.rate().frames()
                + elapsed % period * deck.rate().frames() / period;
    }

    private long nanosOf(long frames) {
        return -Math.floorDiv(-frames * NANOS_A_SECOND * deck.rate().seconds(), (long)
                deck.rate().frames());
    }
}
