package org.kinora.engine.scene;

import java.util.List;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Camera;
import org.kinora.engine.mobject.Effect;
import org.kinora.engine.mobject.Pose;
import org.kinora.engine.mobject.View;
import org.kinora.engine.paint.Color;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;
import org.kinora.engine.timeline.Moment;

/**
 * What a view adds to a frame: its background and, through a lens, what it shows, both within its outline; and in front
 * its border.
 */
final class ViewLayers {

    /** Sets the id of the background apart from that of the border. */
    private static final long BACKGROUND = 1L << 60;

    private final long id;
    private final Affine lens;
    private final Path window;
    private final Affine toScene;
    private final Paint fill;
    private final Stroke border;
    private final double opacity;

    /** @param camera through which the view itself is seen @param background of the scene */
    ViewLayers(View view, Camera camera, Color background, Moment moment, Recoloring recoloring) {
        Effect effect = view.effect().at(moment);
        Paint own = recoloring.of(view.fill().at(moment));
        boolean isFixed = view.poseAt(moment).stance() == Pose.Stance.IN_FRAME;
        Affine fixed = isFixed ? camera.viewAt(moment).inverse() : Affine.IDENTITY;
        id = view.id();
        lens = view.lensAt(moment).then(fixed);
        window = view.path().at(moment);
        toScene = effect.motion().flat().then(view.placementAt(moment)).then(fixed);
        fill = own.isInvisible() ? background : own;
        Stroke stroke = recoloring.of(view.stroke().at(moment));
        border = isFixed ? stroke.scaled(fixed.meanScale()) : stroke;
        opacity = Math.min(1, view.opacity().at(moment) * effect.presence() * effect.filled());
    }

    boolean areInvisible() {
        return opacity <= 0 || window.isEmpty();
    }

    /** Adds the layers around what the view shows. */
    void addTo(List<DrawItem> items, List<Layer> layers, List<DrawItem> content, List<Layer> contentLayers) {
        int first = items.size();
        items.add(new ShapeItem(id ^ BACKGROUND, window, toScene, fill, Stroke.NONE, 1));
        items.addAll(content);
        int end = items.size();
        for (Layer layer : contentLayers) {
            layers.add(layer.at(layer.first() + first + 1, layer.end() + first + 1));
        }
        if (!content.isEmpty()) {
            layers.add(new Layer(first + 1, end, 1, Blend.OVER, lens, List.of()));
        }
        LayerEffect clip = new LayerEffect.Clip(window, toScene);
        layers.add(new Layer(first, end, opacity, Blend.OVER, Affine.IDENTITY, List.of(clip)));
        items.add(new ShapeItem(id, window, toScene, Color.TRANSPARENT, border, opacity));
    }
}
