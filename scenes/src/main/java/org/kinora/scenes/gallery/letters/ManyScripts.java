package org.kinora.scenes.gallery.letters;

import static org.kinora.engine.Kinora.*;

import org.kinora.engine.mobject.*;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.text.FontFace.Weight;
import org.kinora.engine.text.FontFamily;
import org.kinora.engine.text.TextStyle;
import org.kinora.scenes.viz.Palette;

/** One greeting in five scripts, some from right to left, one of them in a font that lies beside this scene. */
public final class ManyScripts extends Scene {

    private static final double SIZE = 76;

    @Override
    protected void construct() {
        background().set(Palette.BACKGROUND);
        FontFamily noto = Fonts.load(
                "NotoSansDevanagari-Light.ttf", "NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf");
        Text latin = new Text("peace", SIZE);
        Text greek = new Text("ειρήνη", SIZE);
        Text hebrew = new Text("שָׁלוֹם", SIZE);
        Text arabic = new Text("سلام", SIZE);
        Text hindi = new Text("शक्ति", TextStyle.sans(SIZE)).font(noto);
        Group<Text> words = group(latin, greek, hebrew, arabic, hindi).arrange(RIGHT, 0.75);
        words.setColor(Palette.INK).moveTo(0, 2.2);
        words.forEach(word -> word.alignBaseline(latin));
        play(laggedStart(0.2, words.members().stream().map(word -> write(word)).toList()));

        section("Parts");
        play(
                latin.part("ea").animate(p -> p.setColor(Palette.TEAL)),
                hebrew.part("ל").animate(p -> p.setColor(Palette.TEAL)),
                arabic.part("لا").animate(p -> p.setColor(Palette.TEAL)),
                hindi.part("क्ति").animate(p -> p.setColor(Palette.TEAL)));

        section("Both directions");
        Text mixed = new Text("In one line: שלום (shalom) and مرحبا (marhaba), 2026.", 44).setColor(Palette.INK);
        mixed.part("שלום").setColor(Palette.YELLOW);
        mixed.part("مرحبا").setColor(Palette.YELLOW);
        play(write(mixed.moveTo(0, 0.3)));

        section("Weights");
        Group<Text> weights = new Group<>();
        for (Weight weight : new Weight[] {Weight.LIGHT, Weight.REGULAR, Weight.BOLD}) {
            weights.add(new Text("नमस्ते दुनिया", new TextStyle(noto.face().weight(weight), 64)));
        }
        Color[] inks = {Palette.FAINT_INK, Palette.INK, Palette.TEAL};
        weights.arrange(RIGHT, 0.7).moveTo(0, -1.9);
        for (int i = 0; i < inks.length; i++) {
            weights.get(i).setColor(inks[i]);
        }
        weights.forEach(word -> word.alignBaseline(weights.get(0)));
        play(laggedStart(
                0.3,
                weights.members().stream()
                        .map(word -> fadeIn(word, UP.times(0.2)))
                        .toList()));
        pause(1.5);
    }
}
