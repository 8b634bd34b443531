//! The file for the lender: in which language, how far it is, and taking it.

use crate::shell::Request;
use crate::ui::{self, Ui, icon, icon_small, use_ui};
use daftar_app::ExportState;
use daftar_core::{Arg, Msg};
use daftar_i18n::Lang;
use yew::prelude::*;

/// Chooses the languages, makes the files, and hands them over.
#[component]
pub fn ExportPage() -> Html {
    let ui = use_ui();
    let chosen = use_state(|| vec![ui.app.lang]);
    let export = &ui.app.export;
    let both: Vec<Lang> = ["fr", "ar"].into_iter().filter_map(Lang::from_code).collect();
    let offered = Lang::ALL.iter().map(|&lang| vec![lang]).chain([both]);
    html! { <>
        <main id="main" tabindex="-1">
            <div class="stack s2">
                <h1>{ ui.key("export-title") }</h1>
                <p class="muted">{ ui.key("export-hint") }</p>
            </div>
            <section class="stack s2">
                <h2 id="export-language">{ ui.key("export-language") }</h2>
                <div class="stack s2" role="radiogroup" aria-labelledby="export-language">
                    { for offered.map(|langs| choice(&ui, &chosen, langs)) }
                </div>
            </section>
            { contents(&ui) }
            <section class="stack s2" aria-live="polite">{ state(&ui) }</section>
            { for export.files.iter().map(|file| {
                let said = Msg::new("export-take").with("name", Arg::Text(file.name.clone()));
                html! {
                    <a class="btn sec full" key={file.name.clone()} href={file.url.clone()}
                        download={file.name.clone()}>
                        { icon("download") }<span>{ ui.text(&said) }</span>
                    </a>
                }
            }) }
        </main>
        { ui::bar(foot(&ui, &chosen)) }
    </> }
}

fn choice(ui: &Ui, chosen: &UseStateHandle<Vec<Lang>>, langs: Vec<Lang>) -> Html {
    let checked = **chosen == langs;
    let names = match langs[..] {
        [lang] => html! { <b lang={lang.code()}>{ lang.name() }</b> },
        _ => html! { <>
            <b>{ ui.key("export-both") }</b>
            <span class="xs muted block">{ ui.key("export-both-hint") }</span>
        </> },
    };
    let name = if langs.len() > 1 { "checks" } else { "file-text" };
    let onclick = {
        let chosen = chosen.setter();
        Callback::from(move |_: MouseEvent| chosen.set(langs.clone()))
    };
    html! {
        <button type="button" class="radio" role="radio" aria-checked={checked.to_string()} {onclick}>
            <span class="dot"></span><span>{ names }</span>{ icon(name) }
        </button>
    }
}

/// What the lender will see.
fn contents(ui: &Ui) -> Html {
    let parts = [
        ("user", "export-shows-project"),
        ("chart-line", "export-shows-cash"),
        ("list-check", "export-shows-assumptions"),
        ("home-2", "export-shows-household"),
    ];
    html! {
        <section class="stack s2">
            <h2>{ ui.key("export-shows") }</h2>
            <div class="sheet"><ul>
                { for parts.into_iter().map(|(name, key)| html! {
                    <li class="ln">
                        <span>{ icon(name) }</span>
                        <span>{ ui.key(key) }</span>
                        <span class="tag ok">{ icon_small("eye") }{ ui.key("export-shown") }</span>
                    </li>
                }) }
            </ul></div>
        </section>
    }
}

fn state(ui: &Ui) -> Html {
    match &ui.app.export.state {
        ExportState::Idle if ui.app.export.files.is_empty() => Html::default(),
        ExportState::Idle => html! {
            <p class="ver ok">{ icon("circle-check") }<span>{ ui.key("export-ready") }</span></p>
        },
        ExportState::Failed(msg) => html! {
            <p class="ver stop">{ icon("alert-octagon") }<span>{ ui.text(msg) }</span></p>
        },
        ExportState::Working { lang, progress } => {
            let percent =
                Msg::new("export-progress").with("percent", Arg::Count((*progress).into()));
            html! {
                <div class="page stack s2">
                    <div class="row sp">
                        <b>{ ui.key("export-working") }</b>
                        <span class="small">
                            <span lang={lang.code()}>{ lang.name() }</span>{ " " }
                            { ui.text(&percent) }
                        </span>
                    </div>
                    <progress max="100" value={progress.to_string()}
                        aria-label={ui.key("export-working")}></progress>
                    <p class="small muted">{ ui.key("export-offline") }</p>
                </div>
            }
        }
    }
}

fn foot(ui: &Ui, chosen: &UseStateHandle<Vec<Lang>>) -> Html {
    if let ExportState::Working { .. } = ui.app.export.state {
        return html! {
            <button type="button" class="btn sec full" onclick={ui.on_ask(|| Request::StopExport)}>
                { ui.key("export-stop") }
            </button>
        };
    }
    let langs = (**chosen).clone();
    html! {
        <button type="button" class="btn pri full"
            onclick={ui.on_ask(move || Request::Export(langs.clone()))}>
            { icon("file-type-pdf") }{ ui.key("export-make") }
        </button>
    }
}
