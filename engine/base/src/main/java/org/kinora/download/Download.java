package org.kinora.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/**
 * Fetches one file into a folder. What has arrived lies in a file beside it whose name has the checksum, so that a later
 * attempt goes on from there, and never goes on with the beginning of another file. The finished file appears whole.
 */
public final class Download {

    private static final int PIECE = 1 << 16;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final RemoteFile remote;
    private final Path target;
    private final Path partial;
    private final DownloadProgress progress;

    public Download(RemoteFile remote, Path target, DownloadProgress progress) {
        this.remote = remote;
        this.target = target;
        this.progress = progress;
        String version = remote.checksum().map(Checksum::value).orElse("unknown");
        this.partial = target.resolveSibling(target.getFileName() + "." + version + ".partial");
    }

    /**
     * Fetches what is missing. A connection that breaks off is opened again as long as each brings something.
     *
     * @throws FileSystemException if it cannot be kept, as on a full disk; what has arrived stays
     * @throws IOException if the rest cannot be fetched now; what has arrived stays
     * @throws DamagedDownloadException if the content is not what its checksum says; nothing stays
     */
    public void run() throws IOException {
        while (true) {
            long before = sizeOfPartial();
            try {
                append(before);
                break;
            } catch (FileSystemException unwritable) {
                throw unwritable;
            } catch (IOException broken) {
                if (sizeOfPartial() <= before) {
                    throw broken;
                }
            }
        }
        check();
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Why something could not be fetched, in words, of which Java's exceptions have few. */
    public static String reason(IOException failed) {
        if (failed instanceof UnknownHostException) {
            return "it is not known where that is";
        }
        if (failed instanceof SocketTimeoutException) {
            return "no answer";
        }
        return failed.getMessage() == null ? "the connection broke off" : failed.getMessage();
    }

    /** Bytes that are here already. */
    long sizeOfPartial() throws IOException {
        return Files.exists(partial) ? Files.size(partial) : 0;
    }

    private void append(long start) throws IOException {
        // without a checksum it could not be told whether the beginning is of the same file
        long from = remote.checksum().isEmpty() || remote.size() >= 0 && start > remote.size() ? 0 : start;
        if (from > 0 && from == remote.size()) {
            return;
        }
        HttpURLConnection connection = remote.open(from);
        int status = connection.getResponseCode();
        if (status == RANGE_NOT_SATISFIABLE) {
            Files.delete(partial);
            throw new IOException("the server does not have that many bytes");
        }
        if (status != HttpURLConnection.HTTP_OK && status != HttpURLConnection.HTTP_PARTIAL) {
            throw new IOException("the server answers " + status);
        }
        boolean goesOn = status == HttpURLConnection.HTTP_PARTIAL
                && String.valueOf(connection.getHeaderField("Content-Range")).startsWith("bytes " + from + "-");
        if (status == HttpURLConnection.HTTP_PARTIAL && !goesOn) {
            throw new IOException("the server sends another part than the one it was asked for");
        }
        receive(connection, goesOn ? from : 0);
    }

    private void receive(HttpURLConnection connection, long from) throws IOException {
        StandardOpenOption place = from > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        long done = from;
        try (InputStream in = connection.getInputStream();
                OutputStream out = Files.newOutputStream(partial, StandardOpenOption.CREATE, place)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                write(out, piece, read);
                done += read;
                if (remote.size() >= 0 && done > remote.size()) {
                    break; // it will fail the check, and must not fill the disk before
                }
                progress.reached(target.getFileName().toString(), done, remote.size());
            }
        }
        if (done < remote.size()) {
            throw new IOException("the connection was closed");
        }
    }

    /** Says that it was the file and not the network: a full disk is told without a name. */
    private void write(OutputStream out, byte[] piece, int count) throws FileSystemException {
        try {
            out.write(piece, 0, count);
        } catch (IOException full) {
            FileSystemException named = new FileSystemException(partial.toString(), null, full.getMessage());
            named.initCause(full);
            throw named;
        }
    }

    private void check() throws IOException {
        if (remote.checksum().isEmpty()) {
            return;
        }
        MessageDigest digest = remote.checksum().get().digest(sizeOfPartial());
        try (InputStream in = Files.newInputStream(partial)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        if (!remote.checksum().get().matches(digest)) {
            Files.delete(partial);
            throw new DamagedDownloadException(
                    target.getFileName()
                            + ": what was downloaded is not what its checksum says, so it was thrown away. Run the command again.");
        }
    }
}
