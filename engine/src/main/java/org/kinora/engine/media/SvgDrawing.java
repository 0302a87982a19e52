package org.kinora.engine.media;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.paint.Paint;
import org.kinora.engine.paint.Stroke;

/**
 * What an SVG file draws: outlines with their paints, from back to front. Groups, styles, transforms, clip paths and
 * repeated parts are worked in; text has become outlines in the engine's own fonts. Immutable.
 *
 * <pre>{@code
 * SvgDrawing logo = SvgDrawing.read(file("logo.svg"));
 * }</pre>
 *
 * @param parts in the file's own units, with y downward
 * @param warnings what the file has but this drawing lacks, a sentence each
 */
public record SvgDrawing(List<Part> parts, List<String> warnings) {

    /**
     * One outline.
     *
     * @param outline in the file's units, y downward
     * @param fill anchored in the same coordinates
     * @param stroke its width and dashes are in the file's units
     * @param ids of the element that draws it, of the groups around it and of the elements that use it
     */
    public record Part(org.kinora.engine.geometry.Path outline, Paint fill, Stroke stroke, Set<String> ids) {

        public Part {
            ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        }
    }

    private static final DocumentLimits LIMITS =
            new DocumentLimits(2 * SvgSource.MOST_NESTED, 100, 3 * SvgWeights.MOST);

    public SvgDrawing {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a file. It may use no other file and no network: what it refers to outside of itself is left out, as are
     * scripts, animations, masks, filters, patterns and embedded pictures.
     *
     * @throws IllegalArgumentException if there is no such file, or it is no SVG picture, damaged, or far too large
     */
    public static SvgDrawing read(Path file) {
        return drawing(SvgSource.read(file), file);
    }

    /** As {@link #read}, of a file's content that is in memory; the file is named in messages only. */
    static SvgDrawing of(byte[] content, Path file) {
        return drawing(SvgSource.of(content, file), file);
    }

    private static SvgDrawing drawing(SvgSource source, Path file) {
        if (source.hasText()) {
            outlineText(file);
        }
        SvgSheet sheet = new SvgSheet(source);
        boolean isUnderstood;
        try (SvgComplaints complaints = new SvgComplaints()) {
            document(file, source).renderWithPlatform(NullPlatformSupport.INSTANCE, new SvgRecorder(sheet), null);
            isUnderstood = complaints.isEmpty();
        } catch (SvgSheet.TooMuch tooMuch) {
            throw new IllegalArgumentException(file + ": this picture has " + tooMuch.getMessage(), tooMuch);
        } catch (IllegalArgumentException known) {
            throw known;
        } catch (RuntimeException | StackOverflowError broken) {
            throw new IllegalArgumentException(
                    file + ": this SVG picture cannot be drawn ("
                            + broken.getClass().getSimpleName() + ")",
                    broken);
        }
        List<String> warnings = new ArrayList<>();
        source.lacking().forEach(kind -> warnings.add(file + ": " + kind + " in SVG files are left out"));
        sheet.warnings().forEach(warning -> warnings.add(file + ": " + warning));
        if (!isUnderstood) {
            warnings.add(file + ": a part of this picture or of its style sheets is not understood and is left out");
        }
        return new SvgDrawing(sheet.parts(), warnings);
    }

    private static SVGDocument document(Path file, SvgSource source) {
        LoaderContext settings = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(LIMITS)
                .build();
        SVGDocument document = new SVGLoader().load(source::events, null, settings);
        if (document == null) {
            throw new IllegalArgumentException(file + ": this SVG picture is damaged and cannot be read");
        }
        return document;
    }

    private static void outlineText(Path file) {
        try {
            SvgFonts.register();
        } catch (IllegalStateException none) {
            throw new IllegalArgumentException(
                    file + ": there is text in it, but " + none.getMessage()
                            + "; or convert the text to paths in a drawing program",
                    none);
        }
    }
}
