package org.kinora.model.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one model, wherever they lie: in a folder, or inside a jar on the class path. */
public sealed interface ModelFiles {

    /** Weights in one file. */
    String WHOLE = "model.safetensors";

    /** Names the parts of weights that are spread over several files. */
    String INDEX = "model.safetensors.index.json";

    /** What to call the model in messages and captions: the folder's name, usually. */
    String name();

    /** The content of a small file; empty if there is none of that name. */
    Optional<byte[]> read(String file);

    /** Opens a safetensors file; the caller closes it. */
    Safetensors tensors(String file);

    /**
     * Opens the model's weights, whether they are one file or several; the caller closes them.
     *
     * @throws ModelFormatException if there are none, or the files are damaged
     */
    default Tensors weights() {
        if (has(WHOLE)) {
            return tensors(WHOLE);
        }
        if (has(INDEX)) {
            return ShardedTensors.open(this, new ShardIndex(INDEX, require(INDEX)));
        }
        throw new ModelFormatException(name() + ": it has no " + WHOLE + ". " + new OtherWeights(names()).advice());
    }

    /** The names of the files, as far as they can be listed, in their order. */
    List<String> names();

    /**
     * The files over which the weights are spread, in the order of their names.
     *
     * @throws ModelFormatException if there is no index of them, or it is damaged
     */
    default List<String> shards() {
        return new ShardIndex(INDEX, require(INDEX)).files();
    }

    /** Whether there is a file of that name. */
    boolean has(String file);

    /** @throws ModelFormatException if the file is not there */
    default byte[] require(String file) {
        return read(file)
                .orElseThrow(() -> new ModelFormatException(
                        "%s: it has no %s. A model is a folder with config.json and model.safetensors, and with tokenizer.json (or vocab.json and merges.txt) to read text."
                                .formatted(name(), file)));
    }

    /**
     * Opens a file to be read from its beginning to its end; the caller closes it.
     *
     * @throws ModelFormatException if the file is not there
     */
    default InputStream stream(String file) throws IOException {
        return new ByteArrayInputStream(require(file));
    }

    /** @throws ModelFormatException if there is no such folder */
    static ModelFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ModelFormatException(
                    folder + ": there is no such folder. Name a folder with config.json and model.safetensors.");
        }
        return new Folder(folder.toAbsolutePath().normalize().getFileName().toString(), folder);
    }

    /**
     * Files that came with a library.
     *
     * @param name the model's name and its folder's, next to the class
     */
    static ModelFiles resources(String name, Class<?> beside) {
        URL config = beside.getResource(name + "/config.json");
        if (config == null) {
            throw new ModelFormatException(name + ": its files are missing from the class path. Build Kinora again.");
        }
        if (config.getProtocol().equals("file")) {
            return new Folder(name, Path.of(uri(config)).getParent()); // so that the weights can be mapped
        }
        return new Resources(name, beside);
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Files in a folder of the file system. */
    record Folder(String name, Path path) implements ModelFiles {

        @Override
        public Optional<byte[]> read(String file) {
            Path whole = path.resolve(file);
            try {
                return Files.exists(whole) ? Optional.of(Files.readAllBytes(whole)) : Optional.empty();
            } catch (IOException unreadable) {
                throw new ModelFormatException(
                        whole + ": this file cannot be read. Check that you may read it.", unreadable);
            }
        }

        @Override
        public boolean has(String file) {
            return Files.exists(path.resolve(file));
        }

        @Override
        public InputStream stream(String file) throws IOException {
            return Files.newInputStream(path.resolve(file));
        }

        @Override
        public List<String> names() {
            try (Stream<Path> files = Files.list(path)) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
            } catch (IOException unreadable) {
                throw new ModelFormatException(
                        path + ": this folder cannot be read. Check that you may read it.", unreadable);
            }
        }

        @Override
        public Safetensors tensors(String file) {
            return Safetensors.open(path.resolve(file));
        }
    }

    /** Files on the class path, next to a class. */
    record Resources(String name, Class<?> beside) implements ModelFiles {

        @Override
        public Optional<byte[]> read(String file) {
            URL resource = beside.getResource(name + "/" + file);
            if (resource == null) {
                return Optional.empty();
            }
            try {
                URLConnection connection = resource.openConnection();
                byte[] content = new byte[connection.getContentLength()];
                try (InputStream stream = connection.getInputStream()) {
                    stream.readNBytes(content, 0, content.length);
                }
                return Optional.of(content);
            } catch (IOException damagedJar) {
                throw new UncheckedIOException(damagedJar);
            }
        }

        @Override
        public boolean has(String file) {
            return beside.getResource(name + "/" + file) != null;
        }

        /** What lies in a jar cannot be listed. */
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public Safetensors tensors(String file) {
            return Safetensors.of(file, require(file));
        }
    }
}
