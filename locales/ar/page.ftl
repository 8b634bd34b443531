# Said by the page itself, before or without the app. One line each, without arguments.
page-needs-script = يحتاج دفتر إلى جافاسكريبت. يرجى السماح به لهذه الصفحة في المتصفح.
page-cannot-start = تعذر تشغيل دفتر. يرجى إعادة تحميل الصفحة، وإن تكرر ذلك فيستحسن تحديث المتصفح. كل ما تم حفظه باق ولم يضع.
