package org.kinora.engine.scene;

import java.util.List;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.ShapeItem;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.mobject.Effect;
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

    private final View view;
    private final Moment moment;
    private final Path window;
    private final Affine toScene;
    private final Paint fill;
    private final Stroke border;
    private final double opacity;

    /** @param background of the scene */
    ViewLayers(View view, Color background, Moment moment) {
        Effect effect = view.effect().at(moment);
        Paint own = view.fill().at(moment);
        this.view = view;
        this.moment = moment;
        window = view.path().at(moment);
        toScene = effect.motion().then(view.placementAt(moment));
        fill = own.isInvisible() ? background : own;
        border = view.stroke().at(moment);
        opacity = Math.min(1, view.opacity().at(moment) * effect.presence() * effect.filled());
    }

    boolean areInvisible() {
        return opacity <= 0 || window.isEmpty();
    }

    /** Adds the layers around what the view shows. */
    void addTo(List<DrawItem> items, List<Layer> layers, List<DrawItem> content, List<Layer> contentLayers) {
        int first = items.size();
        items.add(new ShapeItem(view.id() ^ BACKGROUND, window, toScene, fill, Stroke.NONE, 1));
        items.addAll(content);
        int end = items.size();
        for (Layer layer : contentLayers) {
            layers.add(layer.at(layer.first() + first + 1, layer.end() + first + 1));
        }
        if (!content.isEmpty()) {
            layers.add(new Layer(first + 1, end, 1, Blend.OVER, view.lensAt(moment), List.of()));
        }
        LayerEffect clip = new LayerEffect.Clip(window, toScene);
        layers.add(new Layer(first, end, opacity, Blend.OVER, Affine.IDENTITY, List.of(clip)));
        items.add(new ShapeItem(view.id(), window, toScene, Color.TRANSPARENT, border, opacity));
    }
}
