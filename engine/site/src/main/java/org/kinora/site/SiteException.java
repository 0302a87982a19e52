package org.kinora.site;

/** Something in a page or in what it shows is wrong; the message says where. */
final class SiteException extends RuntimeException {

    SiteException(String message) {
        super(message);
    }

    SiteException(String message, Throwable cause) {
        super(message, cause);
    }
}
