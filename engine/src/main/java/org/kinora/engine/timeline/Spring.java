package org.kinora.engine.timeline;

/**
 * A rate function that pulls like a spring: a mass of 1 on a damped spring is let go at 0 and comes to rest at 1. The
 * run time is the time in which it settles to a thousandth. With little damping it overshoots and swings back, with much it creeps.
 *
 * <p>With ω = √stiffness and ζ = damping / 2ω, the motion is the classical damped oscillator's: below ζ = 1 it is 1 −
 * e^(−ζωt)·(cos νt + (ζω/ν)·sin νt) with ν = ω√(1−ζ²), at ζ = 1 it is 1 − e^(−ωt)·(1 + ωt), and above it is 1 −
 * (b·e^(−at) − a·e^(−bt)) / (b − a) with a, b = ζω ∓ ω√(ζ²−1). It is scaled so that it ends at exactly 1.
 *
 * <pre>{@code
 * play(dot.animate(d -> d.shift(RIGHT)).rate(spring(0.4)));
 * play(dot.animate(d -> d.shift(LEFT)).rate(heavy).seconds(heavy.settlingTime()));
 * }</pre>
 *
 * @param stiffness how strongly it pulls, above 0, in 1/s²
 * @param damping how strongly it is braked, above 0, in 1/s
 */
public record Spring(double stiffness, double damping) implements RateFunction {

    /** How far from rest it may be when it counts as settled. */
    private static final double SETTLED = 1e-3;

    /** Where (1 + u)·e^(−u), which bounds the distance from rest whatever the damping, falls to {@link #SETTLED}. */
    private static final double SETTLED_AFTER = 9.23341;

    public Spring {
        if (!(stiffness > 0 && damping > 0) || Double.isInfinite(stiffness) || Double.isInfinite(damping)) {
            throw new IllegalArgumentException("A spring's stiffness and damping are above 0, not " + stiffness
                    + " and " + damping + ": without damping it would never settle");
        }
    }

    /** @param bounce 0 approaches as fast as it can without overshooting; towards 1 it swings ever more often */
    public static Spring bouncing(double bounce) {
        if (!(bounce >= 0 && bounce < 1)) {
            throw new IllegalArgumentException("A spring's bounce is at least 0 and less than 1, not " + bounce);
        }
        return new Spring(100, 20 * (1 - bounce));
    }

    /** How long it swings until it has settled, in seconds: the run time at which it moves as a spring of this kind does. */
    public double settlingTime() {
        double half = damping / 2;
        double square = half * half - stiffness;
        double slowest = square > 0 ? half - Math.sqrt(square) : half;
        double envelope = square > 0
                ? (half + Math.sqrt(square)) / (2 * Math.sqrt(square))
                : square < 0 ? Math.sqrt(stiffness / -square) : Double.POSITIVE_INFINITY;
        return Math.min(SETTLED_AFTER, StrictMath.log(envelope / SETTLED)) / slowest;
    }

    @Override
    public double at(double time) {
        if (time <= 0 || time >= 1) {
            return time <= 0 ? 0 : 1;
        }
        double whole = settlingTime();
        return wayAfter(whole * time) / wayAfter(whole);
    }

    private double wayAfter(double seconds) {
        double half = damping / 2;
        double square = half * half - stiffness;
        if (square < 0) {
            double frequency = Math.sqrt(-square);
            double turn = frequency * seconds;
            return 1
                    - StrictMath.exp(-half * seconds)
                            * (StrictMath.cos(turn) + half / frequency * StrictMath.sin(turn));
        }
        if (square == 0) {
            return 1 - StrictMath.exp(-half * seconds) * (1 + half * seconds);
        }
        double slow = half - Math.sqrt(square);
        double fast = half + Math.sqrt(square);
        return 1 - (fast * StrictMath.exp(-slow * seconds) - slow * StrictMath.exp(-fast * seconds)) / (fast - slow);
    }
}
