package org.kinora.engine.media;

import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** XML events that are known already, one after the other. */
final class ListedEvents implements XMLEventReader {

    private final List<XMLEvent> events;
    private int next;

    ListedEvents(List<XMLEvent> events) {
        this.events = events;
    }

    @Override
    public boolean hasNext() {
        return next < events.size();
    }

    @Override
    public XMLEvent nextEvent() {
        if (!hasNext()) {
            throw new NoSuchElementException("The document is over");
        }
        return events.get(next++);
    }

    @Override
    public Object next() {
        return nextEvent();
    }

    @Override
    public XMLEvent peek() {
        return hasNext() ? events.get(next) : null;
    }

    @Override
    public String getElementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (XMLEvent event = nextEvent(); !event.isEndElement(); event = nextEvent()) {
            if (event.isStartElement()) {
                throw new XMLStreamException("An element was found where text was expected");
            }
            if (event.isCharacters()) {
                text.append(event.asCharacters().getData());
            }
        }
        return text.toString();
    }

    @Override
    public XMLEvent nextTag() {
        XMLEvent event = nextEvent();
        while (!event.isStartElement() && !event.isEndElement()) {
            event = nextEvent();
        }
        return event;
    }

    @Override
    public Object getProperty(String name) {
        throw new IllegalArgumentException("There is no property " + name);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
