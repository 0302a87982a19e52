package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.scenes.viz.Reading;

/**
 * Computes what the film shows of the model again, from the model alone. What several visuals show of the same part of the
 * same value is computed once; where they differ, again for each.
 */
final class Recomputation {

    private static final double RELATIVE = 1e-5;
    private static final double ABSOLUTE = 1e-6;

    /** What a visual shows of a value: of the same source, some may show other parts than others. */
    private record Kind(String visual, Provenance source, int count) {}

    private final Gpt gpt;
    private final Map<Kind, double[]> known = new HashMap<>();

    Recomputation() {
        this(Gpt.loadDefault());
    }

    /** @param gpt whose numbers the film shows */
    Recomputation(Gpt gpt) {
        this.gpt = gpt;
    }

    /** A sentence for each entry whose numbers are not the model's. */
    List<String> differences(List<Ledger.Entry> entries) {
        List<String> differences = new ArrayList<>();
        for (Ledger.Entry entry : entries) {
            Reading reading = entry.reading();
            double[] shown = reading.values();
            Kind kind = new Kind(entry.visual(), reading.source(), shown.length);
            if (!agree(
                    shown, known.computeIfAbsent(kind, first -> reading.again().apply(gpt)))) {
                double[] again = reading.again().apply(gpt);
                if (agree(shown, again)) {
                    known.put(kind, again);
                } else {
                    differences.add(sentence(entry, shown, again));
                }
            }
        }
        return differences;
    }

    private static boolean agree(double[] shown, double[] again) {
        return shown.length == again.length && firstDifference(shown, again) < 0;
    }

    private static int firstDifference(double[] shown, double[] again) {
        for (int i = 0; i < Math.min(shown.length, again.length); i++) {
            if (!(Math.abs(shown[i] - again[i]) <= ABSOLUTE + RELATIVE * Math.abs(again[i]))) {
                return i;
            }
        }
        return -1;
    }

    private static String sentence(Ledger.Entry entry, double[] shown, double[] again) {
        int first = firstDifference(shown, again);
        String what = first < 0
                ? "%d numbers, not %d".formatted(shown.length, again.length)
                : String.format(Locale.ROOT, "%s in place %d, not %s", shown[first], first, again[first]);
        return String.format(
                Locale.ROOT,
                "%.2f s, %s shows %s, of %s",
                entry.seconds(),
                entry.visual(),
                what,
                entry.reading().source());
    }
}
