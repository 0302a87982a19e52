package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Mobject;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.scenes.viz.Dial;

/** A weight and those beside it in its matrix, as dials that are not shown yet. */
final class NeighbourDials {

    /** How large a dial is made, as a factor, when it is the only one. */
    static final double ENLARGED = 2;

    private static final double WIDE_STEP = 1.34;
    private static final double HIGH_STEP = 1.75;
    static final double RADIUS = 0.44;

    private final List<Dial> dials = new ArrayList<>();
    private final Dial middle;

    /** @param place whose middle the weight is put into, with as many others as fit */
    NeighbourDials(Stage stage, TurnedWeight weight, Place place) {
        Gpt gpt = stage.gpt();
        Tensor matrix = gpt.parameters().tensor(weight.source().hook());
        int row = weight.source().indices().get(0);
        int column = weight.source().indices().get(1);
        int across = reach(place.width(), WIDE_STEP, column, matrix.size(1));
        int down = reach(Math.min(place.height(), 3.2 * HIGH_STEP), HIGH_STEP, row, matrix.size(0));
        Dial inTheMiddle = null;
        for (int i = -down; i <= down; i++) {
            for (int j = -across; j <= across; j++) {
                Dial dial = new Dial(
                        gpt.parameters().provenance(weight.source().hook(), row + i, column + j),
                        matrix.get(row + i, column + j),
                        weight.range(),
                        RADIUS,
                        Lettering.LABEL);
                dial.shift(place.center()).shift(j * WIDE_STEP, -i * HIGH_STEP + (HIGH_STEP - 2 * RADIUS) / 3);
                dials.add(stage.bound(dial));
                if (i == 0 && j == 0) {
                    inTheMiddle = dial;
                }
            }
        }
        middle = inTheMiddle;
    }

    /** How many fit on either side of one, of which there are so many before it and so many in all. */
    private static int reach(double length, double step, int before, int all) {
        int fitting = (int) ((length / step - 1) / 2 + 0.1);
        return Math.max(0, Math.min(fitting, Math.min(before, all - 1 - before)));
    }

    /** The weight itself. */
    Dial middle() {
        return middle;
    }

    /** Those beside it. */
    List<Dial> others() {
        return dials.stream().filter(dial -> dial != middle).toList();
    }

    List<Mobject> numbers() {
        return dials.stream().<Mobject>map(Dial::number).toList();
    }

    List<Mobject> plates() {
        return dials.stream().<Mobject>map(Dial::plate).toList();
    }
}
