package org.kinora.scenes.viz;

import java.util.List;
import java.util.stream.Stream;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.DecimalNumber;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Text;

/**
 * Words with a number in them that was measured in the model or computed from a cited one.
 *
 * <pre>{@code
 * var count = Figure.measured(new Text("%,d dials".formatted(n)), Reading.ofParameter(source, n));
 * var years = Figure.cited(new Text("1,800 years"), "Brown et al. 2020, table D.1");
 * }</pre>
 */
public final class Figure extends Composite<Figure> implements Bound {

    private final List<Reading> readings;
    private final List<String> sources;

    private Figure(Mobject figure, List<Reading> readings, List<String> sources) {
        this.readings = readings;
        this.sources = sources;
        addParts(figure);
    }

    public static Figure measured(Text text, Reading... readings) {
        return new Figure(text, List.of(readings), List.of());
    }

    /** @param sources where what the number is computed from was published */
    public static Figure cited(Text text, String... sources) {
        return new Figure(text, List.of(), List.of(sources));
    }

    /** A number that runs. @param sources as for {@link #cited(Text, String...)} */
    public static Figure cited(DecimalNumber number, String... sources) {
        return new Figure(number, List.of(), List.of(sources));
    }

    /** The number that runs, if it is one. */
    public DecimalNumber number() {
        return (DecimalNumber) get(0);
    }

    public Text text() {
        return (Text) get(0);
    }

    @Override
    public List<Reading> readings() {
        return readings;
    }

    /** Where the cited numbers behind it were published; empty if it was measured. */
    public List<String> sources() {
        return sources;
    }

    @Override
    public List<String> provenances() {
        return Stream.concat(Bound.super.provenances().stream(), sources.stream())
                .toList();
    }
}
