package org.kinora.engine.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Circle;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.LiveNumbers;
import org.kinora.engine.mobject.Mobject;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.mobject.ValueTracker;
import org.kinora.engine.paint.Color;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timeline.Property;

class InspectorTest {

    private static final double REACH = 0.05;

    private final Film film =
            Film.startRecordingWithLines(new Things(), new FilmSettings(FrameRate.of(10), 16 / 9.0, 1));
    private final Inspector inspector = new Inspector(film);

    @AfterEach
    void close() {
        film.close();
    }

    /** A square behind a ring, a text, a row of gauges, and a disc that moves to the right. */
    private static final class Things extends Scene {
        @Override
        protected void construct() {
            Square plate = new Square(3).setFill(Color.BLUE, 0.5);
            Circle ring = new Circle(1);
            Text title = new Text("Waves").moveTo(0, 3);
            Gauges gauges = new Gauges().moveTo(-5, 0);
            Circle disc = new Circle(0.5).setFill(Color.RED, 1);
            add(plate, ring, title, gauges, disc.moveTo(3, 0), new Text("I I").moveTo(5, 3));
            play(disc.animate(d -> d.shift(2, 0)).seconds(1));
        }
    }

    private static final class Gauges extends Composite<Gauges> implements LiveNumbers {
        private final Property<Double> level = property(0.75);
        private final ValueTracker measured = new ValueTracker(7);

        Gauges() {
            addParts(new Square(0.5).setFill(Color.GREEN, 1), new Square(0.5).moveTo(0, 1));
        }

        @Override
        public List<String> provenances() {
            return List.of("a model, logits[" + (int) (double) measured.value().get() + "]");
        }
    }

    private List<Class<?>> kinds(double x, double y) {
        film.has(10);
        return inspector.at(0, new Point(x, y), REACH).stream()
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private Inspected first(long frame, double x, double y) {
        film.has(10);
        return inspector.inspect(inspector.at(frame, new Point(x, y), REACH), frame);
    }

    private static String value(Inspected seen, String name) {
        return seen.values().stream()
                .filter(value -> value.name().equals(name))
                .map(Inspected.Value::text)
                .findFirst()
                .orElse("");
    }

    private static int line(Inspected seen) {
        return Integer.parseInt(seen.place().substring(seen.place().indexOf(':') + 1));
    }

    @Test
    void paintIsPointedAtAndAHoleLetsWhatIsBehindItBeSeen() {
        assertThat(kinds(1, 0)).as("on the ring").startsWith(Circle.class);
        assertThat(kinds(0, 0)).as("in the ring").startsWith(Square.class);
        assertThat(kinds(1.04, 0)).as("beside the ring").startsWith(Circle.class);
        assertThat(kinds(6, -3)).as("the background").isEmpty();
    }

    @Test
    void whereThereIsNoPaintTheSmallestOutlineAroundIsMeant() {
        assertThat(kinds(-5, 0.6)).as("in the upper square, which has no fill").startsWith(Square.class, Gauges.class);
    }

    @Test
    void aLetterStandsForItsText() {
        film.has(10);
        Point first = inspectedTitle().bounds().corner(Point.LEFT);
        assertThat(kinds(first.x() + 0.1, 3)).startsWith(Text.class).doesNotContain(Letter.class);
        assertThat(value(inspectedTitle(), "text")).isEqualTo("“Waves”");
    }

    @Test
    void betweenTheLettersOfATextTheTextIsMeant() {
        assertThat(kinds(5, 3)).startsWith(Text.class);
    }

    private Inspected inspectedTitle() {
        return first(0, 0, 3);
    }

    @Test
    void theLineAndTheVariableThatItWasMadeForAreKnown() {
        Inspected title = inspectedTitle();
        assertThat(title.kind()).isEqualTo("Text");
        assertThat(title.place()).matches("InspectorTest.java:\\d+");
        // the source of a compiled class cannot be found
        assertThat(title.code()).isEmpty();
        assertThat(AuthorSources.variable("Text title = new Text(\"a = b\");")).isEqualTo("title");
        assertThat(AuthorSources.variable("this.höhe=new Text(\"\");")).isEqualTo("höhe");
        assertThat(AuthorSources.variable("if (a == b) add(new Text(\"\"));")).isEmpty();
    }

    @Test
    void propertiesAreThoseOfTheFrame() {
        assertThat(value(first(0, 3, 0), "centre")).isEqualTo("(3.00, 0.00)");
        assertThat(value(first(10, 5, 0), "centre")).isEqualTo("(5.00, 0.00)");
        Inspected disc = first(0, 3, 0);
        assertThat(value(disc, "fill")).isEqualTo("#FC6255");
        assertThat(value(disc, "size")).isEqualTo("1.00 × 1.00");
        assertThat(value(first(0, -1.4, -1.4), "fill")).isEqualTo("#58C4DD at 50 %");
        assertThat(disc.values()).extracting(Inspected.Value::text).noneMatch(text -> text.contains("["));
    }

    @Test
    void aWholeTellsItsOwnPropertiesAndWhereItsNumbersComeFrom() {
        film.has(10);
        List<Mobject> levels = inspector.at(0, new Point(-5, -0.4), REACH);
        Inspected seen = inspector.inspect(levels.subList(1, levels.size()), 0);
        assertThat(inspector.inspect(levels, 0).provenances())
                .as("its parts show its numbers")
                .isEqualTo(seen.provenances());
        assertThat(seen.kind()).isEqualTo("Gauges");
        assertThat(line(seen)).as("not in its constructor").isLessThan(line(inspector.inspect(levels, 0)));
        assertThat(value(seen, "number")).isEqualTo("0.75");
        assertThat(seen.provenances()).containsExactly("a model, logits[7]");
        assertThat(seen.bounds().height()).isGreaterThan(1.4);
    }

    @Test
    void withoutLinesTheThingItselfIsKnownAllTheSame() {
        try (Film plain = Film.record(new Things(), film.settings())) {
            Inspector other = new Inspector(plain);
            List<Mobject> found = other.at(0, new Point(1, 0), REACH);
            assertThat(found).hasSize(1);
            assertThat(other.inspect(found, 0).place()).isEmpty();
        }
    }
}
