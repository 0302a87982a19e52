package org.kinora.scenes.viz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.mobject.Text;
import org.kinora.engine.paint.Color;
import org.kinora.model.Provenance;
import org.kinora.model.Tensor;
import org.kinora.scenes.Stage;

class HeatMapTest {

    private static final Tensor VALUES = Tensor.of(new float[] {-2, 0, 1, 0.25f, 0.5f, 1}, 2, 3);
    private static final Provenance SOURCE = new Provenance("model", "prompt", "hook", List.of(7));

    @Test
    void everyCellHasTheColorOfItsNumber() {
        Stage.film(stage -> {
            HeatMap signed = HeatMap.ofSigned(VALUES, SOURCE, HeatMap.Rows.DOWN, 1, 1, 2);
            assertThat(color(signed, 0, 0)).isEqualTo(Palette.signed(-1));
            assertThat(color(signed, 0, 2)).isEqualTo(Palette.signed(0.5));
            HeatMap probabilities = HeatMap.ofProbabilities(VALUES, SOURCE, HeatMap.Rows.DOWN, 1, 1);
            assertThat(color(probabilities, 1, 0)).isEqualTo(Palette.heat(0.25));
            assertThat(color(probabilities, 1, 2)).isEqualTo(Palette.YELLOW);
            HeatMap small = HeatMap.ofSmallProbabilities(VALUES, SOURCE, HeatMap.Rows.DOWN, 1, 1);
            assertThat(color(small, 1, 0)).isEqualTo(Palette.heat(0.5)).isEqualTo(Palette.TEAL);
        });
    }

    private static Color color(HeatMap map, int row, int column) {
        return (Color) map.cell(row, column).fill().get();
    }

    @Test
    void rowsRunDownOrUpAndLabelsStandBesideThem() {
        Stage.film(stage -> {
            HeatMap down = HeatMap.ofProbabilities(VALUES, SOURCE, HeatMap.Rows.DOWN, 1, 0.5);
            HeatMap up = HeatMap.ofProbabilities(VALUES, SOURCE, HeatMap.Rows.UP, 1, 0.5);
            assertThat(down.cell(0, 0).center().y())
                    .isGreaterThan(down.cell(1, 0).center().y());
            assertThat(up.cell(0, 0).center().y())
                    .isLessThan(up.cell(1, 0).center().y());
            up.labelRows(List.of("low", "high"), 24).labelColumns(List.of("a", "b", "c"), 24);
            Text high = up.labels().get(1);
            Text last = up.labels().get(4);
            assertThat(high.center().y()).isCloseTo(up.cell(1, 0).center().y(), within(0.1));
            assertThat(high.center().x()).isLessThan(up.cell(1, 0).center().x() - 0.5);
            assertThat(last.center().x()).isCloseTo(up.cell(0, 2).center().x(), within(1e-6));
            assertThatThrownBy(() -> up.labelRows(List.of("one"), 24))
                    .hasMessage("The heat map has 2 rows, but 1 words were given for them.");
        });
    }

    @Test
    void otherNumbersComeWithTheirProvenance() {
        Stage.film(stage -> {
            HeatMap map = HeatMap.ofProbabilities(VALUES, SOURCE, HeatMap.Rows.DOWN, 1, 1);
            assertThat(map.provenance(1, 2).indices()).containsExactly(7, 1, 2);
            Tensor others = Tensor.of(new float[] {0, 1, 0, 1, 0, 1}, 2, 3);
            stage.play(map.animate(m -> m.show(others, SOURCE.at(8))));
            stage.pause(1);
            assertThat(color(map, 1, 0)).isEqualTo(Palette.YELLOW);
            assertThat(map.provenance().indices()).containsExactly(7, 8);
            assertThatThrownBy(() -> map.cell(2, 0)).hasMessageContaining("No cell [2, 0]");
        });
    }
}
