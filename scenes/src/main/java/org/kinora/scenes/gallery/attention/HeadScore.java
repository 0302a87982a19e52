package org.kinora.scenes.gallery.attention;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.SurroundingRectangle;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.HeadScores;
import org.kinora.scenes.viz.HeatCell;
import org.kinora.scenes.viz.HeatMap;
import org.kinora.scenes.viz.Palette;

/** A job that a head can have in a text that is the same twice. */
enum HeadScore {
    WORD_BEFORE("Which heads look at the word before?"),
    FIRST_WORD("Which heads rest on the very first word?"),
    WHAT_CAME_NEXT("Which look at what followed the same word the last time?");

    private final String question;

    HeadScore(String question) {
        this.question = question;
    }

    String question() {
        return question;
    }

    /** How much each head does of it: the mean weight that it puts where this job has it look, [layers, heads]. */
    Tensor of(Gpt gpt, Activations run) {
        return switch (this) {
            case WORD_BEFORE -> HeadScores.previousToken(gpt, run);
            case FIRST_WORD -> HeadScores.firstToken(gpt, run);
            case WHAT_CAME_NEXT -> HeadScores.induction(gpt, run);
        };
    }

    /** The cells of a pattern whose mean is the head's score. */
    List<HeatCell> cells(HeatMap pattern, int tokens) {
        int half = tokens / 2;
        List<HeatCell> cells = new ArrayList<>();
        for (int query = this == WHAT_CAME_NEXT ? half : 1; query < tokens; query++) {
            int key = switch (this) {
                case WORD_BEFORE -> query - 1;
                case FIRST_WORD -> 0;
                case WHAT_CAME_NEXT -> query - half + 1;
            };
            cells.add(pattern.cell(query, key));
        }
        return cells;
    }

    /** Frames around those cells. */
    Group<SurroundingRectangle> marks(HeatMap pattern, int tokens) {
        Group<SurroundingRectangle> marks = new Group<>();
        for (HeatCell cell : cells(pattern, tokens)) {
            marks.add(new SurroundingRectangle(cell, 0.02, 0.05).setStroke(Palette.INK, 2));
        }
        return marks;
    }
}
