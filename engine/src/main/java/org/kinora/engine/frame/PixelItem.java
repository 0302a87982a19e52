package org.kinora.engine.frame;

import java.util.Objects;
import org.kinora.digest.CodeIdentity;
import org.kinora.digest.ContentDigest;
import org.kinora.engine.geometry.Affine;

/**
 * A picture that is painted pixel by pixel, such as a photograph, or a crowd of more instances than outlines could be
 * drawn for. It is laid over what is behind it.
 *
 * @param id unique within a draw list; the same id in the frame before means the same item
 * @param content what it shows, in its own coordinates
 * @param toScene from its own coordinates to scene units
 * @param opacity 0 to 1
 */
public record PixelItem(long id, PixelContent content, Affine toScene, double opacity) implements DrawItem {

    private static final String ENGINE = "org.kinora.engine.";

    public PixelItem {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(toScene, "toScene");
    }

    @Override
    public void digest(ContentDigest into) {
        into.identity(id).add(content).add(toScene).add(opacity);
        addCode(content.getClass(), into);
    }

    /** What an author's own class paints depends on its code, too, which may be another one in the next render. */
    private static void addCode(Class<?> kind, ContentDigest into) {
        ClassLoader loader = kind.getClassLoader();
        if (loader instanceof CodeIdentity known) {
            into.add(known.codeIdentity());
        } else if (loader != PixelItem.class.getClassLoader() || !kind.getName().startsWith(ENGINE)) {
            into.unprovable();
        }
    }
}
