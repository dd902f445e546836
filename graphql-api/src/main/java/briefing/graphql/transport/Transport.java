package briefing.graphql.transport;

/** How a request came. */
enum Transport {
    JSON,
    JSON_BY_GET,
    EVENT_STREAM,
    EVENT_STREAM_BY_GET,
    WEB_SOCKET;

    static Transport of(boolean stream, boolean get) {
        if (stream) {
            return get ? EVENT_STREAM_BY_GET : EVENT_STREAM;
        }
        return get ? JSON_BY_GET : JSON;
    }

    boolean isEventStream() {
        return this == EVENT_STREAM || this == EVENT_STREAM_BY_GET;
    }

    boolean isJson() {
        return this == JSON || this == JSON_BY_GET;
    }

    boolean isByGet() {
        return this == JSON_BY_GET || this == EVENT_STREAM_BY_GET;
    }
}
