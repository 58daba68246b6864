package dev.quoth.http;

import java.io.Closeable;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The threads that answer requests: a fixed number, before which a bounded number waits. When no
 * more can wait, whoever accepts connections does.
 */
final class RequestThreads implements Executor, Closeable {

  private static final int THREADS = 8;
  private static final int WAITING = 64;
  private static final long WATCH_MILLIS = 100;

  private final IoLimits limits;
  private final Map<Thread, RequestTurn> turns = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor pool;
  private final ScheduledThreadPoolExecutor watch;
  private final Future<?> watching;

  RequestThreads(IoLimits limits) {
    this.limits = limits;
    AtomicInteger number = new AtomicInteger();
    pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            named(() -> "quoth-http-" + number.incrementAndGet()),
            RequestThreads::await);
    watch = new ScheduledThreadPoolExecutor(1, named(() -> "quoth-http-watch"));
    watching =
        watch.scheduleWithFixedDelay(
            this::check, WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static ThreadFactory named(Supplier<String> name) {
    return task -> {
      Thread thread = new Thread(task, name.get());
      thread.setDaemon(true);
      return thread;
    };
  }

  private static void await(Runnable task, ThreadPoolExecutor pool) {
    try {
      pool.getQueue().put(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RejectedExecutionException("interrupted while a request waited for its turn", e);
    }
  }

  private void check() {
    long now = System.nanoTime();
    turns.values().forEach(turn -> turn.check(now));
  }

  @Override
  public void execute(Runnable request) {
    pool.execute(() -> run(request));
  }

  private void run(Runnable request) {
    RequestTurn mine =
        new RequestTurn(Thread.currentThread(), System.nanoTime() + limits.reading().toNanos());
    turns.put(Thread.currentThread(), mine);
    try {
      request.run();
    } finally {
      mine.end();
      turns.remove(Thread.currentThread());
    }
  }

  /** Tells that this thread reads the index from now on, and must not be interrupted. */
  void index() {
    mine().index();
  }

  /** Tells that this thread writes its answer from now on. */
  void network() {
    mine().network(System.nanoTime() + limits.writing().toNanos());
  }

  private RequestTurn mine() {
    return Objects.requireNonNull(turns.get(Thread.currentThread()), "turn of this thread");
  }

  @Override
  public void close() {
    watching.cancel(true);
    watch.shutdownNow();
    pool.shutdown();
  }
}
