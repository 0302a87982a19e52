package org.kinora.scenes.gallery.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.NumberGrid;
import org.kinora.engine.paint.CellPaint;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.FloatData;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.model.kernels.Device;
import org.kinora.scenes.Stage;
import org.kinora.scenes.TensorNumbers;
import org.kinora.scenes.viz.Palette;

class HeadPatternsTest {

    private static final Gpt GPT = Gpt.loadDefault(Device.CPU);
    private static final PictureSize SIZE = new PictureSize(320, 320);

    private record Copied(float[] array) implements FloatData {
        @Override
        public int count() {
            return array.length;
        }
    }

    @Test
    void everyGridShowsTheNumbersOfItsHead() {
        Activations run = GPT.forward(HeadPatterns.PROMPT);
        Stage.film(stage -> {
            PatternWall wall = new PatternWall(run, 6, 8);
            for (int layer = 0; layer < 6; layer++) {
                wall.showLayer(layer);
                for (int head = 0; head < 8; head++) {
                    CellPaint cells = wall.head(head).cells();
                    int count = cells.rows() * cells.columns();
                    float[] all = cells.numbers().array();
                    assertThat(Arrays.copyOfRange(all, cells.first(), cells.first() + count))
                            .containsExactly(run.pattern(layer, head).toArray());
                }
            }
        });
    }

    @Test
    void theHeadThatIsFramedIsDevotedToTheWordBefore() {
        Activations run = GPT.forward(HeadPatterns.PROMPT);
        HeadPatterns.Head head = HeadPatterns.mostDevotedToTheWordBefore(run, 6);
        assertThat(head).isEqualTo(new HeadPatterns.Head(2, 6));
        assertThat(HeadPatterns.toTheWordBefore(run, head)).isGreaterThan(0.5);
    }

    @Test
    void onACardThePatternIsDrawnFromItsBufferAndLooksAsItsNumbersDo() {
        Activations run = Gpt.loadDefault(Device.GPU).forward(HeadPatterns.PROMPT);
        Tensor patterns = run.tensor("blocks.2.attn.hook_pattern");
        FloatData onCard = new TensorNumbers(patterns);
        assertThat(onCard.onCard()).isPresent();
        byte[] drawn = picture(onCard, 6);
        assertThat(Arrays.mismatch(drawn, picture(new Copied(patterns.toArray()), 6)))
                .isNegative();
        Tensor pattern = run.pattern(2, 6);
        for (int row = 0; row < 10; row++) {
            for (int column = 0; column < 10; column++) {
                Color color = Palette.SMALL_PROBABILITIES.at(pattern.get(row, column));
                int pixel = ((16 + 32 * row) * 320 + 16 + 32 * column) * 4;
                // a share in single precision, and a colour rounded to 8 bits
                assertThat((double) (drawn[pixel] & 255)).isCloseTo(255 * color.red(), within(0.6));
                assertThat((double) (drawn[pixel + 1] & 255)).isCloseTo(255 * color.green(), within(0.6));
                assertThat((double) (drawn[pixel + 2] & 255)).isCloseTo(255 * color.blue(), within(0.6));
            }
        }
    }

    /** One head, filling a picture of 320 pixels: a cell is 32 wide. */
    private static byte[] picture(FloatData numbers, int head) {
        ShapeItem[] item = new ShapeItem[1];
        Stage.film(stage -> {
            NumberGrid grid = new NumberGrid(numbers, head * 100, 10, 10, 0.8, Palette.SMALL_PROBABILITIES);
            Path cells = grid.path().get();
            item[0] = new ShapeItem(1, cells, Affine.IDENTITY, grid.fill().get(), Stroke.NONE, 1);
            assertThat(grid.cellCenter(0, 0)).isEqualTo(new Point(-3.6, 3.6));
        });
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            ByteBuffer rgba = renderer.render(new DrawList(Color.BLACK, Affine.IDENTITY, List.of(item)))
                    .rgba();
            byte[] bytes = new byte[rgba.remaining()];
            rgba.duplicate().get(bytes);
            return bytes;
        }
    }
}
