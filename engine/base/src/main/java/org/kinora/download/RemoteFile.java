package org.kinora.download;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Optional;

/**
 * One file of a server, before its content is asked for.
 *
 * @param location where the content is, after redirections
 * @param size bytes; -1 if it is not known
 * @param checksum empty if it is not known
 */
public record RemoteFile(URI location, long size, Optional<Checksum> checksum) {

    private static final int MOST_REDIRECTIONS = 5;
    private static final int MILLISECONDS_TO_CONNECT = 20_000;
    private static final int MILLISECONDS_OF_SILENCE = 60_000;

    /** A file whose content is known beforehand. @param sha256 in hexadecimal digits, lower case */
    public static RemoteFile known(URI location, long size, String sha256) {
        return new RemoteFile(location, size, Optional.of(new Checksum(sha256)));
    }

    /**
     * Asks a hub about a file; empty if it has none of that name. Large files are kept elsewhere, and only the answer
     * that redirects there knows their checksum.
     */
    public static Optional<RemoteFile> find(URI address) throws IOException {
        URI location = address;
        long size = -1;
        Optional<Checksum> checksum = Optional.empty();
        for (int redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
            HttpURLConnection connection = connect(location, "HEAD");
            int status = connection.getResponseCode();
            checksum = checksum.or(() -> Checksum.ofTag(connection.getHeaderField("X-Linked-Etag")));
            size = Math.max(size, connection.getHeaderFieldLong("X-Linked-Size", -1));
            if (status == HttpURLConnection.HTTP_NOT_FOUND) {
                return Optional.empty();
            }
            if (status == HttpURLConnection.HTTP_OK) {
                checksum = checksum.or(() -> Checksum.ofTag(connection.getHeaderField("ETag")));
                size = size >= 0 ? size : connection.getContentLengthLong();
                return Optional.of(new RemoteFile(location, size, checksum));
            }
            String next = connection.getHeaderField("Location");
            if (status < 300 || status >= 400 || next == null) {
                throw new IOException("the server answers " + status);
            }
            location = redirected(location, next);
            if (checksum.isPresent() && size >= 0) {
                return Optional.of(new RemoteFile(location, size, checksum)); // a signed address may allow GET alone
            }
        }
        throw new IOException("the server redirects in a circle");
    }

    /** Opens the content from some byte on. */
    HttpURLConnection open(long from) throws IOException {
        URI where = location;
        for (int redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
            HttpURLConnection connection = connect(where, "GET");
            if (from > 0) {
                connection.setRequestProperty("Range", "bytes=" + from + "-");
            }
            int status = connection.getResponseCode();
            String next = connection.getHeaderField("Location");
            if (status < 300 || status >= 400 || next == null) {
                return connection;
            }
            where = redirected(where, next);
        }
        throw new IOException("the server redirects in a circle");
    }

    private static URI redirected(URI from, String to) throws IOException {
        try {
            URI target = from.resolve(to);
            boolean secretKept = "https".equals(target.getScheme()) || "http".equals(from.getScheme());
            if (target.getHost() != null && secretKept) {
                return target;
            }
        } catch (IllegalArgumentException malformed) {
            throw new IOException("the server redirects to nowhere", malformed);
        }
        throw new IOException("the server redirects to an address that is not safe");
    }

    /** Redirections are followed by hand, because the JDK follows none from http to https. */
    private static HttpURLConnection connect(URI address, String method) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(MILLISECONDS_TO_CONNECT);
        connection.setReadTimeout(MILLISECONDS_OF_SILENCE);
        connection.setUseCaches(false);
        connection.setRequestProperty("Accept-Encoding", "identity"); // or sizes would be those of a packed file
        connection.setRequestProperty("User-Agent", "kinora");
        return connection;
    }
}
