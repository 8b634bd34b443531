# The screens of the app: what is said around the questions and the figures.

# What was typed or done and cannot be.
text-too-long = النص طويل جدا: { $most ->
    [one] حرف واحد على الأكثر.
    [two] حرفان على الأكثر.
    [few] { $most } أحرف على الأكثر.
    [many] { $most } حرفا على الأكثر.
   *[other] { $most } حرف على الأكثر.
}
text-invisible = في هذا النص علامة غير مرئية. يستحسن مسحه وكتابته من جديد.
edit-list-full = اللائحة ممتلئة: { $most } سطر على الأكثر.
edit-not-kept = هذا الجواب لا يناسب هذه الخانة. لم يتغير أي شيء.
edit-gone = هذا السطر لم يعد موجودا.
edit-read-only = هذا الدفتر مفتوح في نافذة أخرى. هنا للقراءة فقط.
edit-undone = تم إلغاء آخر تغيير.
edit-redone = تمت إعادة التغيير.
