package org.kinora.scenes.explainer;

import static org.kinora.engine.Kinora.*;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;
import org.kinora.engine.mobject.Composite;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.PathShape;
import org.kinora.engine.mobject.Text;
import org.kinora.scenes.viz.Palette;

/** Several continuations of one beginning, each at the end of a branch, below one another. */
final class Fork extends Composite<Fork> {

    private static final double INDENT = 0.3;
    private static final double GAP_BEFORE_TEXT = 0.16;
    private static final double GAP_BETWEEN = 0.45;
    private static final double ROUNDING = 0.12;

    private final List<Text> texts = new ArrayList<>();
    private final List<List<Group<Letter>>> words = new ArrayList<>();
    private final List<PathShape> lines = new ArrayList<>();

    /**
     * @param from where the beginning ends
     * @param place of the continuations
     */
    Fork(List<Writing> continuations, Point from, Place place) {
        double left = place.left() + INDENT + GAP_BEFORE_TEXT;
        for (Writing writing : continuations) {
            Text text = Lettering.sentence(writing.text().strip(), place.right() - left);
            texts.add(text);
            words.add(colored(text, writing));
        }
        double height = texts.stream().mapToDouble(Text::height).sum() + (texts.size() - 1) * GAP_BETWEEN;
        double top = Math.min(place.top(), Math.max(place.bottom() + height, from.y() + height / 2));
        for (Text text : texts) {
            text.moveTo(point(left, top), UP_LEFT);
            top -= text.height() + GAP_BETWEEN;
            lines.add(new PathShape(branch(from, place.left(), point(place.left() + INDENT, middle(text))))
                    .setStroke(Palette.FAINT_INK, 2.5));
        }
        addParts(lines);
        addParts(texts);
    }

    private static List<Group<Letter>> colored(Text text, Writing writing) {
        List<Group<Letter>> words = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < writing.words().size(); i++) {
            String token = writing.words().get(i).chosen().text();
            int start = end;
            end += i == 0 ? token.stripLeading().length() : token.length();
            words.add(text.between(start, end).setColor(writing.color(i)));
        }
        return words;
    }

    /** The height at which the small letters of the first line have their middle. */
    private static double middle(Text text) {
        return text.baseline().y() + text.xHeight() / 2;
    }

    /** Across to the trunk, along it and off to the side, with rounded corners. */
    private static Path branch(Point from, double trunk, Point to) {
        double turn = Math.signum(to.y() - from.y()) * Math.min(ROUNDING, Math.abs(to.y() - from.y()) / 2);
        double along = Math.signum(trunk - from.x()) * ROUNDING;
        PathBuilder path = Path.builder();
        path.moveTo(from);
        path.lineTo(point(trunk - along, from.y()));
        path.quadTo(point(trunk, from.y()), point(trunk, from.y() + turn));
        path.lineTo(point(trunk, to.y() - turn));
        path.quadTo(point(trunk, to.y()), point(trunk + ROUNDING, to.y()));
        path.lineTo(to);
        return path.build();
    }

    /** The words of a continuation, one group of letters for each token. */
    List<Group<Letter>> words(int continuation) {
        return words.get(continuation);
    }

    Text text(int continuation) {
        return texts.get(continuation);
    }

    PathShape line(int continuation) {
        return lines.get(continuation);
    }
}
