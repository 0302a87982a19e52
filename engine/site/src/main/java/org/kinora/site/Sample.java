package org.kinora.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of Java in a page of the guide: {@code ```java still 2s: what is seen}. The first word says what becomes of it:
 * {@code still} a picture, {@code clip} a film, {@code alone} a film without the code, {@code fails} what the scene is refused with, nothing a compiled example; {@code model}
 * lets it ask the language model.
 * A block is a source file of its own, or what stands inside {@code construct()} of a scene that is put around it.
 *
 * @param page the Markdown file
 * @param line of its first line of code in the page, from 1
 * @param name of its pictures, without suffix
 * @param folder the package that it is compiled in
 * @param showing what becomes of it
 * @param seconds of the picture, for a clip of its poster; NaN for the most telling one
 * @param caption what is seen; empty if nothing is
 * @param code as the page shows it
 */
record Sample(
        String page,
        int line,
        String name,
        String folder,
        Showing showing,
        boolean asksModel,
        double seconds,
        String caption,
        String code) {

    enum Showing {
        NOTHING,
        STILL,
        CLIP,
        /** A clip whose code is not on the page. */
        ALONE,
        /** What is said of a mistake, which the sample has on purpose. */
        ERROR
    }

    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public |final |abstract )*class (\\w+)");
    private static final Pattern SCENE = Pattern.compile("class (\\w+)\\s+extends\\s+(?:Model)?Scene\\b");
    private static final Pattern SECONDS = Pattern.compile("(\\d+(?:\\.\\d+)?)s");

    /** What stands around a body, all in the line before its first one. */
    private static final String AROUND =
            "import static org.kinora.engine.Kinora.*; import java.util.List; import java.util.Map;"
                    + " import java.nio.file.Path; import java.util.function.*; import org.kinora.engine.mobject.*; import org.kinora.engine.graph.*;"
                    + " import org.kinora.engine.media.AudioClip; import org.kinora.engine.geometry.Point; import org.kinora.engine.paint.Color;"
                    + " import org.kinora.engine.scene.Scene; import org.kinora.engine.timeline.Animation;";

    private static final String AROUND_MODEL = " import org.kinora.model.*; import org.kinora.model.tokenizer.Token;"
            + " import org.kinora.model.experiments.Ablation; import org.kinora.model.experiments.Part;"
            + " import org.kinora.model.training.*; import org.kinora.model.transformer.GptConfig;"
            + " import org.kinora.model.transformer.TrainableWeights;"
            + " import org.kinora.scenes.ModelScene; import org.kinora.scenes.viz.*;";

    /**
     * @param info the words behind the fence
     * @param number of the block in its page
     */
    static Sample of(String page, int line, int number, String info, String code) {
        String where = page + ":" + (line - 1) + ": ";
        int colon = info.indexOf(':');
        String caption = colon < 0 ? "" : info.substring(colon + 1).strip();
        List<String> words = Arrays.asList((colon < 0 ? info : info.substring(0, colon)).split("\\s+"));
        Showing showing = Showing.NOTHING;
        boolean asksModel = false;
        double seconds = Double.NaN;
        for (String word : words.subList(1, words.size())) {
            Matcher time = SECONDS.matcher(word);
            if (word.equals("still")) {
                showing = Showing.STILL;
            } else if (word.equals("clip")) {
                showing = Showing.CLIP;
            } else if (word.equals("alone")) {
                showing = Showing.ALONE;
            } else if (word.equals("fails")) {
                showing = Showing.ERROR;
            } else if (word.equals("model")) {
                asksModel = true;
            } else if (time.matches()) {
                seconds = Double.parseDouble(time.group(1));
            } else {
                throw new SiteException(
                        where + "\"" + word + "\" is none of still, clip, alone, fails, model and a time such as 2.5s");
            }
        }
        if (showing != Showing.NOTHING && showing != Showing.ERROR && caption.isEmpty()) {
            throw new SiteException(where + "behind a colon, say what is seen, for readers who do not see it");
        }
        String stem = page.replaceFirst(".*/", "").replaceFirst("^\\d+-", "").replaceFirst("\\.md$", "");
        return new Sample(
                page,
                line,
                stem + "-" + number,
                "guide." + stem.replace('-', '_') + number,
                showing,
                asksModel,
                seconds,
                caption,
                code);
    }

    boolean isSeen() {
        return showing != Showing.NOTHING && showing != Showing.ERROR;
    }

    boolean moves() {
        return showing == Showing.CLIP || showing == Showing.ALONE;
    }

    /** Whether it is a source file of its own. */
    boolean isWhole() {
        return TYPE.matcher(code).find();
    }

    /** The scene's class, if it is or becomes one; its simple name. */
    Optional<String> scene() {
        if (!isWhole()) {
            return Optional.of("Sample");
        }
        Matcher scene = SCENE.matcher(code);
        return scene.find() ? Optional.of(scene.group(1)) : Optional.empty();
    }

    /** The name of its source file, without suffix. */
    String type() {
        Matcher type = TYPE.matcher(code);
        return type.find() ? type.group(1) : "Sample";
    }

    /** A source file whose line n + 1 is line n of the block. */
    String source() {
        String begin = "package " + folder + ";";
        if (isWhole()) {
            return begin + "\n" + code;
        }
        return begin + AROUND + (asksModel ? AROUND_MODEL : "") + " public final class Sample extends "
                + (asksModel ? "ModelScene" : "Scene") + " { @Override protected void construct() {\n" + code
                + "\n}}\n";
    }

    /** Where a line of its source stands in the page: {@code guide/01-first-scene.md:12}. */
    String place(long sourceLine) {
        return page + ":" + (line + Math.max(0, sourceLine - 2));
    }
}
