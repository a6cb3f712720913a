package org.aidgraph.rows;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Bounds how long a question waits for the database. A database whose process hangs keeps
 * its connections open and answers nothing, and the driver waits for it as long as that
 * lasts. Safe for use by many threads.
 *
 * @param seconds how long to wait
 * @param threads where questions wait
 */
public record Deadline(int seconds, ExecutorService threads) {

	private static final int MAX_WAITING = 256;

	private static final int IDLE_SECONDS = 60;

	/** A deadline with threads of its own. */
	public static Deadline of(int seconds) {
		return new Deadline(seconds, new ThreadPoolExecutor(0, MAX_WAITING, IDLE_SECONDS, TimeUnit.SECONDS,
				new SynchronousQueue<>(), (task) -> {
					Thread thread = new Thread(task, "question");
					thread.setDaemon(true);
					return thread;
				}));
	}

	/**
	 * The answer to a question.
	 * @throws DatabaseUnavailableException if it does not come in time
	 */
	public <T> T await(Supplier<T> question) {
		try {
			return answer(this.threads.submit(question::get));
		}
		catch (RejectedExecutionException ex) {
			throw new DatabaseUnavailableException("Too many questions wait for the database", ex);
		}
	}

	private <T> T answer(Future<T> answer) {
		try {
			return answer.get(this.seconds, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			answer.cancel(true);
			throw new DatabaseUnavailableException("The database gave no answer within " + this.seconds + " s", ex);
		}
		catch (InterruptedException ex) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
			throw new DatabaseUnavailableException("The application is stopping", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new IllegalStateException(ex.getCause());
		}
	}

}
