package org.kinora.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.PictureSize;

class StripPainterTest {

    private static final PictureSize SIZE = new PictureSize(219, 123);

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void javaPaintsWhatOpenGlPaintsToWithinALevelForEachItem(@ForAll("films") List<DrawList> film) {
        try (FrameRenderer renderer = new FrameRenderer(SIZE)) {
            for (DrawList frame : film) {
                DrawList list = new DrawList(frame.background(), frame.view(), frame.items());
                Picture drawn = Picture.of(renderer.render(list));
                Picture painted = JavaPainting.of(SIZE, list);
                assertThat(painted.isWithin(Math.max(1, list.items().size()), drawn))
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<List<DrawList>> films() {
        return RandomFilms.ofAnything();
    }
}
