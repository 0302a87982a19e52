package org.kinora.scenes.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinora.engine.Kinora.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.geometry.Point;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Provenance;
import org.kinora.scenes.SmallPicture;

/** What the film's visuals look like, at the pixels where it matters. */
class VisualsPixelsTest {

    /** Of edges that are smoothed, and of blends that round. */
    private static final double NEARLY = 0.06;

    private static final Provenance SOURCE = new Provenance("model", "prompt", "hook", List.of());

    private static Reading reading(double... values) {
        return new Reading(SOURCE, values, gpt -> values);
    }

    @Test
    void aSlabThatIsLitIsBrighterAndItsNeighboursAreNot() {
        Point[] middles = new Point[3];
        SmallPicture dark = SmallPicture.of(stage -> {
            Machine machine = new Machine(3, 3, 3).open(3);
            for (int layer = 0; layer < middles.length; layer++) {
                middles[layer] = machine.slab(layer).middle().flat();
            }
            stage.add(machine);
        });
        SmallPicture lit =
                SmallPicture.of(stage -> stage.add(new Machine(3, 3, 3).open(3).light(1, 1)));
        assertThat(lit.at(middles[1]).luminance())
                .isGreaterThan(dark.at(middles[1]).luminance() + 0.05);
        assertThat(lit.difference(middles[0], dark.at(middles[0]))).isLessThan(0.02);
        assertThat(dark.difference(middles[1], Palette.BACKGROUND))
                .as("glass is seen without light")
                .isGreaterThan(0.03);
    }

    @Test
    void aDialsNeedleStandsUprightForZeroAndTurnsByThreeEighthsToTheEndOfItsScale() {
        Point up = point(0, 1);
        Point lowerRight = point(0.75, -0.75);
        SmallPicture zero = SmallPicture.of(stage -> stage.add(new Dial(SOURCE, 0, 1, 2, 30)));
        assertThat(zero.difference(up, Palette.INK)).isLessThan(NEARLY);
        assertThat(zero.difference(lowerRight, Palette.signed(0))).isLessThan(NEARLY);
        SmallPicture full = SmallPicture.of(stage -> stage.add(new Dial(SOURCE, 1, 1, 2, 30)));
        assertThat(full.difference(lowerRight, Palette.INK)).isLessThan(NEARLY);
        assertThat(full.difference(up, Palette.signed(1))).isLessThan(NEARLY);
    }

    @Test
    void aDialThatIsTurnedByHandHasAVioletRim() {
        Point rim = point(-2, 0);
        SmallPicture turned =
                SmallPicture.of(stage -> stage.add(new Dial(SOURCE, 1, 1, 2, 30).turnTo(0.5, gpt -> 0.5)));
        SmallPicture learned = SmallPicture.of(stage -> stage.add(new Dial(SOURCE, 1, 1, 2, 30)));
        assertThat(turned.at(rim).green())
                .as("violet is less green than glass")
                .isLessThan(learned.at(rim).green() - 0.02);
    }

    @Test
    void aPatchTurnsItsDialsByTheMagnifiedChange() {
        // 0.009 is a tenth of what turns a dial to the end of its scale
        SmallPicture patch =
                SmallPicture.of(stage -> stage.add(new DialPatch(reading(0, 0), 2, 4, 10).show(reading(0.009, 0))));
        double turned = patch.at(point(-2 + 0.57, -0.57)).luminance();
        double upright = patch.at(point(2, 0.8)).luminance();
        double plate = patch.at(point(2 + 0.57, -0.57)).luminance();
        assertThat(turned).isGreaterThan(plate + 0.02);
        assertThat(upright).isGreaterThan(plate + 0.02);
        assertThat(patch.at(point(-2, 0.8)).luminance()).isLessThan(plate + 0.02);
    }

    @Test
    void aColumnsCellsHaveTheColoursOfTheirNumbersFromTopToBottom() {
        Activations run = Gpt.loadDefault().forward("The dog ran");
        double[] numbers = new double[4];
        double[] cells = new double[4];
        SmallPicture picture = SmallPicture.of(stage -> {
            VectorColumn column = new VectorColumn(run, 4, 1, 1, "hook_embed", 1);
            System.arraycopy(column.readings().get(0).values(), 0, numbers, 0, 4);
            for (int i = 0; i < 4; i++) {
                cells[i] = column.cell(i).value().get();
            }
            stage.add(column);
        });
        for (int i = 0; i < 4; i++) {
            Point middle = point(0, 1.5 - i);
            assertThat(picture.difference(middle, Palette.signed(cells[i])))
                    .as("cell %d, %s", i, numbers[i])
                    .isLessThan(NEARLY);
            assertThat(Math.signum(cells[i])).isEqualTo(Math.signum(numbers[i]));
        }
    }

    @Test
    void anArcIsAsWideAndAsBrightAsItsWeight() {
        List<Point> feet = List.of(point(-4, -2), point(0, -2), point(4, -2));
        SmallPicture picture = SmallPicture.of(stage -> stage.add(new LooksBack(reading(0.9, 0.0001, 0.1), feet, 4)));
        double top = -2 + 4 * Math.sqrt(0.5);
        double strong = picture.lightBetween(point(-2, top - 0.4), point(-2, top + 0.4));
        double weak = picture.lightBetween(point(2, top - 0.4), point(2, top + 0.4));
        assertThat(strong).isGreaterThan(2 * weak);
        assertThat(picture.difference(point(-2, top), Palette.probability(0.9))).isLessThan(0.1);
    }

    @Test
    void anUprightBarEndsAtItsProbability() {
        SmallPicture picture = SmallPicture.of(stage ->
                stage.add(new UprightBars(reading(0.5, 0), List.of(point(-2, -3), point(2, -3)), 6, 1)));
        assertThat(picture.difference(point(-2, -0.15), Palette.probability(0.5)))
                .isLessThan(NEARLY);
        assertThat(picture.difference(point(-2, 0.15), Palette.BACKGROUND)).isLessThan(NEARLY);
        assertThat(picture.difference(point(2, -2.7), Palette.BACKGROUND)).isLessThan(NEARLY);
    }

    @Test
    void theUnitsOfTheWordThatIsReadAreLit() {
        SmallPicture picture = SmallPicture.of(stage ->
                stage.add(new UnitField(point(-2, 1), 4, 2, new double[] {0, 2}, 1).light(word -> word == 0 ? 1 : 0)));
        assertThat(picture.difference(point(-1.5, 0.5), Palette.INK)).isLessThan(NEARLY);
        assertThat(picture.difference(point(0.5, 0.5), Palette.RIM)).isLessThan(NEARLY);
    }

    @Test
    void placesOfAGridAreCountedRowByRowAroundTheOrigin() {
        Grid grid = Grid.of(5, 2, 3);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.place(0)).isEqualTo(point(-1.5, 3));
        assertThat(grid.place(3)).isEqualTo(point(1.5, 0));
        assertThat(grid.place(4)).isEqualTo(point(-1.5, -3));
    }
}
