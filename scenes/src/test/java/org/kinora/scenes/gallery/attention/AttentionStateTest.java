package org.kinora.scenes.gallery.attention;

import java.util.List;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.scenes.KeepsTheLaws;
import org.kinora.scenes.MobjectLaws.Kind;
import org.kinora.scenes.viz.Palette;

class AttentionStateTest extends KeepsTheLaws {

    AttentionStateTest() {
        super(PatternWall.class, kinds());
    }

    private static final Gpt GPT = Gpt.loadDefault();
    private static final Activations RUN = GPT.forward("The dog ran");

    static List<Kind<?>> kinds() {
        return List.of(Kind.of("pattern wall", tracker -> new PatternWall(RUN, 2, 2))
                .edited(wall -> wall.setScale(Palette.DARK).showLayer(1)));
    }
}
