package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelLayer;
import org.kinora.engine.geometry.Affine;

class LayerPictureTest {

    private static final PictureSize SIZE = new PictureSize(219, 123);

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void javaPaintsWhatOpenGlPaintsToWithinALevelForEachItem(@ForAll("anything") List<DrawList> film) {
        assertPaintedAsDrawn(film);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void javaShowsLayersAsOpenGlDoes(@ForAll("layers") List<DrawList> film) {
        assertPaintedAsDrawn(film);
    }

    private static void assertPaintedAsDrawn(List<DrawList> film) {
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            for (DrawList list : film) {
                Picture drawn = Picture.of(renderer.render(list));
                Picture painted = JavaPainting.of(SIZE, list);
                int levels = 1 + list.items().size() + list.layers().size();
                assertThat(painted.isWithin(levels, drawn)).isTrue();
            }
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void theNumberOfThreadsChangesNoByte(@ForAll("layers") List<DrawList> film) throws Exception {
        ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinPool five = new ForkJoinPool(5);
        try {
            for (DrawList list : film) {
                LayerEffect blur = new LayerEffect.Blur(0.3);
                Layer soft = new Layer(0, list.items().size(), 1, Blend.OVER, Affine.IDENTITY, List.of(blur));
                LayerPicture picture = new LayerPicture(list.items(), list.layers(), soft.lens(), soft.effects());
                int[] alone = one.submit(() -> painted(picture)).get();
                int[] together = five.submit(() -> painted(picture)).get();
                assertThat(together).isEqualTo(alone);
            }
        } finally {
            one.shutdown();
            five.shutdown();
        }
    }

    private static int[] painted(LayerPicture picture) {
        PictureSize large = new PictureSize(640, 360);
        PixelLayer layer = new PixelLayer(large);
        Affine toPixels = new Affine(45, 0, 0, -45, 320, 180);
        picture.painter(large).paint(picture, toPixels, 0.8, layer);
        return layer.pixels();
    }

    @Provide
    Arbitrary<List<DrawList>> anything() {
        return RandomFilms.ofAnything();
    }

    @Provide
    Arbitrary<List<DrawList>> layers() {
        return RandomFilms.ofLayers();
    }
}
