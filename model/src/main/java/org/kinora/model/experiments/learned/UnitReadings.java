package org.kinora.model.experiments.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Tensor;

/**
 * What one unit of a model says to every token of some texts. The tokens that it answers most tell what it stands for,
 * where it stands for something that has a name. Source of the idea: Geva et al. 2021, "Transformer Feed-Forward Layers
 * Are Key-Value Memories", section 3.
 *
 * <p>Immutable.
 */
public final class UnitReadings {

    private final List<TokenReading> readings;

    private UnitReadings(List<TokenReading> readings) {
        this.readings = readings;
    }

    /**
     * @param runs in which the texts were read
     * @param hook a value of shape [tokens, units], such as {@code blocks.4.mlp.hook_post}
     */
    public static UnitReadings of(List<Activations> runs, String hook, int unit) {
        List<TokenReading> readings = new ArrayList<>();
        for (Activations run : runs) {
            Tensor values = run.tensor(hook);
            for (int position = 0; position < values.size(0); position++) {
                readings.add(new TokenReading(
                        run, position, values.get(position, unit), run.provenance(hook, position, unit)));
            }
        }
        return new UnitReadings(List.copyOf(readings));
    }

    /** Every token, in the order of the texts. */
    public List<TokenReading> all() {
        return readings;
    }

    /** Only those tokens that another one follows. */
    public UnitReadings followed() {
        return new UnitReadings(readings.stream()
                .filter(reading -> reading.position() + 1 < reading.run().ids().length)
                .toList());
    }

    /** The tokens that the unit answers most, the most first and at most one of each text; of equals the earlier. */
    public List<TokenReading> top(int count) {
        List<TokenReading> best = new ArrayList<>();
        Activations text = null;
        for (TokenReading reading : readings) {
            int last = best.size() - 1;
            if (reading.run() != text) {
                best.add(reading);
            } else if (reading.value() > best.get(last).value()) {
                best.set(last, reading);
            }
            text = reading.run();
        }
        best.sort(Comparator.comparingDouble(TokenReading::value).reversed());
        return List.copyOf(best.subList(0, Math.min(count, best.size())));
    }
}
