//! The files for the lender, made by a worker so that the page never stops.

use super::{Shell, clock, files, js};
use daftar_app::{Action, ExportFile, ExportState, file_stem};
use daftar_core::Msg;
use daftar_i18n::Lang;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlMetaElement, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker, and what it has still to make.
#[derive(Default)]
pub struct Exporter {
    worker: RefCell<Option<Running>>,
    queue: RefCell<Vec<Lang>>,
    /// The number of the last request: answers to older ones are of no use.
    last: Cell<u32>,
}

/// A worker, with what listens to it for as long as it is there.
struct Running {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(web_sys::Event)>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl Exporter {
    /// Makes the file of each language, one after the other.
    pub fn start(&self, shell: &Rc<Shell>, langs: Vec<Lang>) {
        for file in &shell.app().export.files {
            files::release(&file.url);
        }
        shell.act(Action::Export(Default::default()));
        *self.queue.borrow_mut() = langs;
        self.next(shell);
    }

    /// Stops without a word.
    pub fn stop(&self) {
        self.queue.borrow_mut().clear();
        self.last.set(self.last.get() + 1);
        self.worker.take();
    }

    /// Stops, and says that nothing is going on.
    pub fn stop_and_say(&self, shell: &Rc<Shell>) {
        self.stop();
        say(shell, ExportState::Idle);
    }

    fn next(&self, shell: &Rc<Shell>) {
        let mut queue = self.queue.borrow_mut();
        if queue.is_empty() {
            drop(queue);
            say(shell, ExportState::Idle);
            return;
        }
        let lang = queue.remove(0);
        drop(queue);
        say(shell, ExportState::Working { lang, progress: 0 });
        if self.send(shell, lang).is_none() {
            self.fail(shell, "export-not-loaded");
        }
    }

    /// Asks the worker for the file of a language; none when there is no worker to be had.
    fn send(&self, shell: &Rc<Shell>, lang: Lang) -> Option<()> {
        let workbook = shell.with_open(|open| daftar_store::save(&open.workbook))?;
        let id = self.last.get() + 1;
        self.last.set(id);
        let mut running = self.worker.borrow_mut();
        if running.is_none() {
            *running = Some(run(shell)?);
        }
        let message = js::object(&[
            ("id", id.into()),
            ("kind", "pdf".into()),
            ("workbook", workbook.into()),
            ("language", lang.code().into()),
            ("date", clock::today().to_string().into()),
        ]);
        running.as_ref()?.worker.post_message(&message).ok()
    }

    fn fail(&self, shell: &Rc<Shell>, key: &str) {
        self.stop();
        say(shell, ExportState::Failed(Msg::new(key)));
    }

    /// What the worker says: how far it is, the bytes, or the key of a message.
    fn hear(&self, shell: &Rc<Shell>, event: &MessageEvent) {
        let data = event.data();
        let id = js::get(&data, "id").and_then(|id| id.as_f64());
        if id != Some(f64::from(self.last.get())) {
            return;
        }
        let ExportState::Working { lang, .. } = shell.app().export.state else { return };
        if let Some(percent) = js::get(&data, "progress").and_then(|part| part.as_f64()) {
            let progress = (0..=100).rev().find(|whole| f64::from(*whole) <= percent);
            say(shell, ExportState::Working { lang, progress: progress.unwrap_or(0) });
        } else if let Some(bytes) = js::get(&data, "bytes") {
            let stem = shell.with_open(|open| file_stem(&open.workbook, "daftar"));
            let name = format!("{}-{}.pdf", stem.unwrap_or_default(), lang.code());
            match files::held(&bytes, "application/pdf") {
                Ok(url) => {
                    shell.act(Action::Exported(ExportFile { lang, name, url }));
                    self.next(shell);
                }
                Err(_) => self.fail(shell, "file-not-written"),
            }
        } else {
            let key = js::get(&data, "error").and_then(|key| key.as_string());
            self.fail(shell, key.as_deref().unwrap_or("export-failed"));
        }
    }
}

fn say(shell: &Rc<Shell>, state: ExportState) {
    shell.act(Action::Export(shell.app().export.now(state)));
}

fn run(shell: &Rc<Shell>) -> Option<Running> {
    let meta = js::document().query_selector("meta[name=daftar-worker]").ok()??;
    let address = meta.dyn_into::<HtmlMetaElement>().ok()?.content();
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&address, &options).ok()?;
    let heard = {
        let shell = shell.clone();
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            shell.exporter.hear(&shell, &event);
        })
    };
    let failed = {
        let shell = shell.clone();
        Closure::<dyn FnMut(web_sys::Event)>::new(move |_| {
            // Later, so that the worker is not dropped while it is calling.
            let shell = shell.clone();
            gloo_timers::callback::Timeout::new(0, move || {
                shell.exporter.fail(&shell, "export-not-loaded");
            })
            .forget();
        })
    };
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
    Some(Running { worker, _heard: heard, _failed: failed })
}
