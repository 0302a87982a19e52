package org.kinora.engine.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.kinora.digest.ContentDigest;
import org.kinora.engine.frame.Blend;
import org.kinora.engine.frame.DrawItem;
import org.kinora.engine.frame.DrawList;
import org.kinora.engine.frame.Layer;
import org.kinora.engine.frame.LayerEffect;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.frame.PixelItem;
import org.kinora.engine.frame.PixelPainter;
import org.kinora.engine.geometry.Affine;

/**
 * A layer with effects as something that is painted pixel by pixel.
 *
 * @param layers those inside it, with inner layers before outer ones
 */
record LayerPicture(List<DrawItem> items, List<Layer> layers, Affine lens, List<LayerEffect> effects)
        implements PixelContent {

    /** The same frame with a picture in place of every layer that has effects and is in no other such layer. */
    static DrawList withPictures(DrawList list) {
        List<Layer> layers = list.layers();
        if (layers.stream().noneMatch(Layer::hasEffects)) {
            return list;
        }
        Deque<Integer> pictures = new ArrayDeque<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            if (layer.hasEffects()
                    && pictures.stream().noneMatch(other -> layers.get(other).contains(layer))) {
                pictures.addFirst(i);
            }
        }
        return replaced(list, pictures);
    }

    /** @param pictures the numbers of the layers that become pictures, from back to front */
    private static DrawList replaced(DrawList list, Collection<Integer> pictures) {
        List<DrawItem> items = list.items();
        List<Layer> layers = list.layers();
        List<DrawItem> newItems = new ArrayList<>();
        List<Layer> newLayers = new ArrayList<>();
        int[] places = new int[items.size() + 1];
        int next = 0;
        for (int number : pictures) {
            Layer layer = layers.get(number);
            next = copy(items, next, layer.first(), newItems, places);
            boolean isLaidOver = layer.blend() == Blend.OVER;
            places[next] = newItems.size();
            newItems.add(new PixelItem(
                    idOf(items.get(next)),
                    of(items, layers, number),
                    Affine.IDENTITY,
                    isLaidOver ? layer.opacity() : 1));
            if (!isLaidOver) {
                newLayers.add(new Layer(places[next], newItems.size(), layer.opacity(), layer.blend()));
            }
            next = layer.end();
        }
        copy(items, next, items.size(), newItems, places);
        places[items.size()] = newItems.size();
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            boolean isApart = true;
            for (int number : pictures) {
                isApart &= i > number || !layers.get(number).contains(layer);
            }
            if (isApart) {
                newLayers.add(layer.at(places[layer.first()], places[layer.end()]));
            }
        }
        return new DrawList(list.background(), list.view(), newItems, newLayers);
    }

    private static int copy(List<DrawItem> items, int from, int to, List<DrawItem> copies, int[] places) {
        for (int i = from; i < to; i++) {
            places[i] = copies.size();
            copies.add(items.get(i));
        }
        return to;
    }

    /** Another id than any shape's or picture's, as long as those are within the 62 bits that are ever used. */
    private static long idOf(DrawItem first) {
        return first.id() ^ Long.MIN_VALUE;
    }

    private static LayerPicture of(List<DrawItem> items, List<Layer> layers, int number) {
        Layer layer = layers.get(number);
        List<Layer> inside = new ArrayList<>();
        for (Layer other : layers.subList(0, number)) {
            if (layer.contains(other)) {
                inside.add(other.at(other.first() - layer.first(), other.end() - layer.first()));
            }
        }
        return new LayerPicture(
                List.copyOf(items.subList(layer.first(), layer.end())), inside, layer.lens(), layer.effects());
    }

    @Override
    public void digest(ContentDigest into) {
        into.components(this);
    }

    @Override
    public PixelPainter painter(PictureSize size) {
        return new LayerPicturePainter(size);
    }
}
