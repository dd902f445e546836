package briefing.query.shared.building;

import briefing.query.shared.Tables;

/** The generation of the views that this instance serves; another one takes its place while it runs. */
final class Generation implements Tables {
    private final Shape shape;
    private final Generations generations;
    private volatile int number;

    Generation(Shape shape, Generations generations) {
        this.shape = shape;
        this.generations = generations;
        this.number = generations.create();
    }

    @Override
    public String table(String name) {
        return schema() + "." + name;
    }

    String schema() {
        return shape.schema(number);
    }

    int number() {
        return number;
    }

    /** Serves from now on what all instances of this build are to serve. */
    void follow() {
        number = generations.serving();
    }
}
