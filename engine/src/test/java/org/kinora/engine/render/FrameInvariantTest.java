package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kinora.engine.frame.BlockSet;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.paint.Color;

class FrameInvariantTest {

    /** Not a multiple of cells, strips or blocks. */
    private static final PictureSize SIZE = new PictureSize(219, 123);

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aFrameDoesNotDependOnTheFramesBeforeIt(@ForAll("anything") List<DrawList> film) {
        assertFramesStandAlone(film);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void norDoLayersDependOnTheLayersBeforeThem(@ForAll("layers") List<DrawList> film) {
        assertFramesStandAlone(film);
    }

    @Provide
    Arbitrary<List<DrawList>> anything() {
        return RandomFilms.ofAnything();
    }

    @Provide
    Arbitrary<List<DrawList>> layers() {
        return RandomFilms.ofLayers();
    }

    private static void assertFramesStandAlone(List<DrawList> film) {
        try (FrameRenderer renderer = new FrameRenderer(SIZE);
                FrameRenderer witness = new FrameRenderer(SIZE)) {
            Picture before = null;
            for (DrawList list : film) {
                RenderedFrame frame = renderer.render(list);
                Picture inSequence = Picture.of(frame);
                assertThat(inSequence.rgba()).isEqualTo(alone(witness, list).rgba());
                assertCleanBlocksAreUnchanged(before, inSequence, frame.dirty());
                before = inSequence;
            }
        }
    }

    /** Draws a frame whose blocks are all dirty: two other backgrounds go before. */
    private static Picture alone(FrameRenderer witness, DrawList list) {
        witness.render(new DrawList(Color.WHITE, Affine.IDENTITY, List.of()));
        witness.render(new DrawList(Color.GOLD, Affine.IDENTITY, List.of()));
        return Picture.of(witness.render(list));
    }

    private static void assertCleanBlocksAreUnchanged(Picture before, Picture now, BlockSet dirty) {
        if (before == null) {
            assertThat(dirty.count()).isEqualTo(dirty.columns() * dirty.rows());
            return;
        }
        for (int y = 0; y < SIZE.height(); y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                if (!dirty.contains(x / BlockSet.SIZE, y / BlockSet.SIZE)
                        && (now.rgb(x, y) != before.rgb(x, y) || now.channel(x, y, 3) != before.channel(x, y, 3))) {
                    throw new AssertionError("Pixel " + x + ", " + y + " changed in a block that is not dirty");
                }
            }
        }
    }
}
