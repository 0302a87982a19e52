package org.kinora.engine.timeline;

/**
 * An animation whose settings return its own type, so that they can be given in any order.
 *
 * <pre>{@code
 * play(fadeIn(title).seconds(2).shift(UP));
 * }</pre>
 *
 * @param <A> the type that the settings return: the class itself
 */
public abstract class FluentAnimation<A extends FluentAnimation<A>> extends Animation {

    @Override
    public A seconds(double seconds) {
        super.seconds(seconds);
        return self();
    }

    @Override
    public A delay(double seconds) {
        super.delay(seconds);
        return self();
    }

    @Override
    public A timeSpan(double from, double to) {
        super.timeSpan(from, to);
        return self();
    }

    @Override
    public A rate(RateFunction newRate) {
        super.rate(newRate);
        return self();
    }

    @Override
    public A at(String words) {
        super.at(words);
        return self();
    }

    @Override
    public A at(String words, int occurrence) {
        super.at(words, occurrence);
        return self();
    }

    @Override
    public A until(String words) {
        super.until(words);
        return self();
    }

    @Override
    public A until(String words, int occurrence) {
        super.until(words, occurrence);
        return self();
    }

    @SuppressWarnings("unchecked")
    protected final A self() {
        return (A) this;
    }
}
