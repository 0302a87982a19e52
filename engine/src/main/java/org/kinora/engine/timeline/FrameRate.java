package org.kinora.engine.timeline;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A frame rate as an exact fraction, in frames per second and in lowest terms. Broadcast rates are 24000/1001,
 * 30000/1001 and 60000/1001, never 23.976.
 *
 * <pre>{@code
 * FrameRate ntsc = FrameRate.parse("29.97"); // 30000/1001
 * }</pre>
 */
public record FrameRate(int frames, int seconds) {

    public FrameRate {
        if (frames < 1 || seconds < 1) {
            throw new IllegalArgumentException("A frame rate needs positive parts, not " + frames + "/" + seconds);
        }
        int common = BigInteger.valueOf(frames).gcd(BigInteger.valueOf(seconds)).intValue();
        frames /= common;
        seconds /= common;
    }

    public static FrameRate of(int framesASecond) {
        return new FrameRate(framesASecond, 1);
    }

    /**
     * Parses {@code 60}, {@code 30000/1001} or {@code 29.97}; a decimal within a thousandth of a broadcast rate means
     * that rate.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static FrameRate parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return new FrameRate(
                        Integer.parseInt(text.substring(0, slash).trim()),
                        Integer.parseInt(text.substring(slash + 1).trim()));
            }
            return ofDecimal(new BigDecimal(text.trim()));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "A frame rate looks like 60, 29.97 or 30000/1001, not \"" + text + "\"", e);
        }
    }

    private static FrameRate ofDecimal(BigDecimal rate) {
        for (int nominal : new int[] {24, 30, 48, 60, 120}) {
            if (Math.abs(nominal * 1000 / 1001.0 - rate.doubleValue()) < 0.001) {
                return new FrameRate(nominal * 1000, 1001);
            }
        }
        BigDecimal exact = rate.stripTrailingZeros();
        int scale = Math.max(0, exact.scale());
        return new FrameRate(
                exact.movePointRight(scale).intValueExact(),
                BigInteger.TEN.pow(scale).intValueExact());
    }

    /** The first frame that starts at or after a time in seconds; exact, without rounding through a double. */
    public long frameAt(BigDecimal time) {
        BigDecimal scaled = time.multiply(BigDecimal.valueOf(frames));
        BigInteger denominator = BigInteger.valueOf(seconds);
        if (scaled.scale() > 0) {
            denominator = denominator.multiply(BigInteger.TEN.pow(scaled.scale()));
        } else {
            scaled = scaled.setScale(0);
        }
        BigInteger[] parts = scaled.unscaledValue().divideAndRemainder(denominator);
        return parts[0].longValueExact() + (parts[1].signum() > 0 ? 1 : 0);
    }

    /** When a frame starts, in seconds; the nearest double to the exact fraction. */
    public double secondsAt(long frame) {
        return (double) frame * seconds / frames;
    }

    /** When a frame starts, in seconds, to eighteen decimal places; exact where they suffice. */
    public BigDecimal timeAt(long frame) {
        return BigDecimal.valueOf(frame)
                .multiply(BigDecimal.valueOf(seconds))
                .divide(BigDecimal.valueOf(frames), 18, RoundingMode.HALF_UP);
    }

    /**
     * How many ticks of a clock have passed when a frame starts, such as samples of sound: the nearest whole number, of
     * two the larger one. Exact, so that nothing drifts over a long film.
     *
     * @param ticksASecond of the clock; 48,000 for a film's sound
     */
    public long ticksAt(long frame, int ticksASecond) {
        BigInteger ticks = BigInteger.valueOf(frame)
                .multiply(BigInteger.valueOf(seconds))
                .multiply(BigInteger.valueOf(ticksASecond));
        BigInteger divisor = BigInteger.valueOf(frames);
        return ticks.shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1)).longValueExact();
    }

    /** Frames per second as a double, for speeds and estimates only. */
    public double perSecond() {
        return (double) frames / seconds;
    }

    @Override
    public String toString() {
        return seconds == 1 ? Integer.toString(frames) : frames + "/" + seconds;
    }
}
