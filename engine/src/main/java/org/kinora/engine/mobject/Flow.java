package org.kinora.engine.mobject;

/**
 * How pieces of lines run along them.
 *
 * @param start in seconds since the scene began
 * @param speed how many seconds of a line's own time go by in a second
 * @param width of a piece as a part of its line
 * @param end from when on the lines become whole again, in seconds since the scene began
 */
record Flow(double start, double speed, double width, double end) {

    /** Lines stand still, whole. */
    static final Flow NONE = new Flow(0, 1, 1, Double.NEGATIVE_INFINITY);

    /** How long a line takes to become whole, in seconds. */
    private static final double SECONDS_TO_WHOLE = 1;

    /** A part of a line, from 0 to 1. */
    record Piece(double from, double to) {}

    Flow until(double seconds) {
        return new Flow(start, speed, width, seconds);
    }

    /**
     * What is seen of a line.
     *
     * @param seconds since the scene began
     * @param own for how long the line's point drifts along it, in seconds
     * @param cycle after how many seconds of its own time a line begins anew
     * @param phase how much of its cycle is over when the flow begins, 0 to 1
     */
    Piece at(double seconds, double own, double cycle, double phase) {
        if (seconds < end) {
            return running(seconds, own, cycle, phase);
        }
        Piece last = end == Double.NEGATIVE_INFINITY ? new Piece(0, 1) : running(end, own, cycle, phase);
        double grown = Math.min(1, (seconds - end) / SECONDS_TO_WHOLE);
        return new Piece(last.from * (1 - grown), last.to + (1 - last.to) * grown);
    }

    private Piece running(double seconds, double own, double cycle, double phase) {
        double time = (Math.max(0, seconds - start) * speed + phase * cycle) % cycle;
        double head = time / own * (1 + width);
        return new Piece(Math.min(1, Math.max(0, head - width)), Math.min(1, head));
    }
}
