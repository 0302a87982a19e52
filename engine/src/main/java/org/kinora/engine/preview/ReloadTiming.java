package org.kinora.engine.preview;

import java.util.Locale;

/**
 * How long it took from the save of a file to the new picture; all in milliseconds.
 *
 * @param noticed from the save until it was noticed and the file was complete
 * @param made until the scene was compiled and loaded
 * @param recorded until the frame that is shown was recorded
 * @param drawn until it was on the screen
 */
public record ReloadTiming(double noticed, double made, double recorded, double drawn) {

    ReloadTiming drawnAfter(double millis) {
        return new ReloadTiming(noticed, made, recorded, millis);
    }

    /** From the save to the picture. */
    public double whole() {
        return noticed + made + recorded + drawn;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f ms after the save: noticed %.0f, compiled %.0f, recorded %.0f, drawn %.0f",
                whole(),
                noticed,
                made,
                recorded,
                drawn);
    }
}
